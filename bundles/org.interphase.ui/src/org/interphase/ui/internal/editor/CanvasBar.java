/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.function.Consumer;

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

	private static final double ZOOM_STEP = 1.25;

	private CanvasBar() {
	}

	static void create(Composite parent, ThicknessScale initial, Consumer<ThicknessScale> scale, Consumer<Double> zoom,
			Runnable originalSize) {
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
					scale.accept(choice);
				}
			});
		}
		ToolBar zooms = new ToolBar(bar, SWT.FLAT);
		zooms.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
		push(zooms, "\u2212", Messages.canvas_zoomOut, () -> zoom.accept(1 / ZOOM_STEP)); //$NON-NLS-1$
		push(zooms, "100 %", Messages.canvas_zoomOriginal, originalSize); //$NON-NLS-1$
		push(zooms, "+", Messages.canvas_zoomIn, () -> zoom.accept(ZOOM_STEP)); //$NON-NLS-1$
	}

	private static void push(ToolBar bar, String text, String toolTip, Runnable action) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		item.setText(' ' + text + ' ');
		item.setToolTipText(toolTip);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private static String name(ThicknessScale scale) {
		return switch (scale) {
		case SCHEMATIC -> Messages.canvas_schematic;
		case LOGARITHMIC -> Messages.canvas_logarithmic;
		case TRUE -> Messages.canvas_true;
		};
	}
}
