/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.table;

import java.util.List;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.ui.internal.Messages;
import org.interphase.ui.internal.properties.Columns;

/**
 * A dialog in which a table is pasted as text. Below the text stands what its rows make, and what is wrong with the others, before
 * anything is taken over.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public abstract class TextPreviewDialog extends TitleAreaDialog {

	private static final int WIDTH = 500;
	private static final int TEXT_HEIGHT = 110;
	private static final int PREVIEW_HEIGHT = 150;
	private static final int MARGIN = 12;
	private static final int GAP = 8;
	private final String title;
	private final String first;
	private final Point size;
	@NonNullByDefault({})
	private Text text;
	@NonNullByDefault({})
	private TableViewer preview;

	/**
	 * The dialog.
	 *
	 * @param first the text to begin with, e.g. from the clipboard
	 * @param size  at first, pixels
	 */
	protected TextPreviewDialog(Shell parent, String title, String first, Point size) {
		super(parent);
		this.title = title;
		this.first = first;
		this.size = size;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** Which tables are understood. */
	protected abstract String hint();

	/** What the button that takes the rows over is called. */
	protected abstract String take();

	/** Adds the columns of the preview. */
	protected abstract void addColumns(Columns columns);

	/** Reads another text, shows its rows and says how it went. */
	protected abstract void read(String written);

	/** Whether there is something to take over. */
	protected abstract boolean canTake();

	/** Adds what stands beside the hint; nothing if there is no need. */
	protected void createBesideHint(Composite parent) {
		// a hint is enough for most
	}

	/** Adds what stands between text and preview; nothing if there is no need. */
	protected void createAbovePreview(Composite parent) {
		// a text is enough for most
	}

	/** Adds what stands below the preview; nothing if there is no need. */
	protected void createBelowPreview(Composite parent) {
		// a preview is enough for most
	}

	/** The text as it is now. */
	protected final String text() {
		return text.getText();
	}

	/** Puts another text in the place of what was read before. */
	protected final void setText(String next) {
		text.setText(next);
	}

	/** Shows rows in the preview. */
	protected final void show(List<?> rows) {
		preview.setInput(rows);
	}

	/** Lets the user take over, or not. */
	protected final void enable() {
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(canTake());
		}
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		createHint(area);
		text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, TEXT_HEIGHT).applyTo(text);
		createAbovePreview(area);
		createPreview(area);
		createBelowPreview(area);
		text.addModifyListener(event -> read(text.getText()));
		text.setText(first);
		return area;
	}

	private void createHint(Composite parent) {
		Composite line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		Label hint = new Label(line, SWT.WRAP);
		hint.setText(hint());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		createBesideHint(line);
		GridLayoutFactory.fillDefaults().numColumns(line.getChildren().length).spacing(GAP, 0).applyTo(line);
	}

	private void createPreview(Composite parent) {
		Composite frame = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, PREVIEW_HEIGHT).applyTo(frame);
		preview = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
		preview.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(preview);
		addColumns(Columns.of(preview));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, take(), true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.dialog_cancel, false);
		enable();
	}

	@Override
	protected Point getInitialSize() {
		return size;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
