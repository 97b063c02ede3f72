/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.scene.ThicknessScale;
import org.interphase.ui.internal.Messages;

/** The bar above the drawing: thickness scale and zoom. */
final class CanvasBar {

	/** Factor of one step of the zoom. */
	static final double ZOOM_STEP = 1.25;

	/** What the bar changes. */
	interface View {

		/** Another thickness scale is wanted. */
		void setScale(ThicknessScale scale);

		/** The drawing is to be larger by a factor. */
		void zoom(double factor);

		/** The drawing is to be as large as it is. */
		void zoomToOriginal();

		/** The whole drawing is to be seen. */
		void zoomToFit();

		/** The palette is to be seen or not. */
		void showPalette(boolean shown);
	}

	private final ToolItem zoom;

	/**
	 * Creates the bar.
	 *
	 * @param initial the scale that is shown first
	 */
	CanvasBar(Composite parent, ThicknessScale initial, View view) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(3, false);
		layout.marginHeight = 2;
		layout.marginWidth = 8;
		bar.setLayout(layout);
		bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		new Label(bar, SWT.NONE).setText(Messages.canvas_thickness);
		ToolBar scales = new ToolBar(bar, SWT.FLAT);
		for (ThicknessScale choice : ThicknessScale.values()) {
			ToolItem item = new ToolItem(scales, SWT.RADIO);
			// blanks instead of margins, which tool items do not have
			item.setText(' ' + name(choice) + ' ');
			item.setSelection(choice == initial);
			item.addListener(SWT.Selection, event -> {
				if (item.getSelection()) {
					view.setScale(choice);
				}
			});
		}
		ToolBar zooms = new ToolBar(bar, SWT.FLAT);
		zooms.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		push(zooms, "\u2212", Messages.canvas_zoomOut, () -> view.zoom(1 / ZOOM_STEP)); //$NON-NLS-1$
		zoom = push(zooms, percent(1), Messages.canvas_zoomOriginal, view::zoomToOriginal);
		push(zooms, "+", Messages.canvas_zoomIn, () -> view.zoom(ZOOM_STEP)); //$NON-NLS-1$
		push(zooms, "\u2922", CanvasMessages.canvas_fit, view::zoomToFit); //$NON-NLS-1$
		new ToolItem(zooms, SWT.SEPARATOR);
		ToolItem palette = new ToolItem(zooms, SWT.CHECK);
		palette.setText(' ' + CanvasMessages.canvas_palette + ' ');
		palette.setSelection(true);
		palette.addListener(SWT.Selection, event -> view.showPalette(palette.getSelection()));
	}

	/** Shows how large the drawing is. */
	void showZoom(double factor) {
		String text = ' ' + percent(factor) + ' ';
		if (!text.equals(zoom.getText())) {
			zoom.setText(text);
			zoom.getParent().requestLayout();
		}
	}

	private static String percent(double factor) {
		return NLS.bind(CanvasMessages.canvas_percent, Math.round(100 * factor));
	}

	private static ToolItem push(ToolBar bar, String text, String toolTip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(' ' + text + ' ');
		item.setToolTipText(toolTip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private static String name(ThicknessScale scale) {
		return switch (scale) {
		case SCHEMATIC -> Messages.canvas_schematic;
		case LOGARITHMIC -> Messages.canvas_logarithmic;
		case TRUE -> Messages.canvas_true;
		};
	}
}
