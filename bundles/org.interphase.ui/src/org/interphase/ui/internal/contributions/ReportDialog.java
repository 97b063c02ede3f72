/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.ui.internal.CopiedText;

/** Shows what the maker of a contribution needs to know, to be read before it is copied and sent. */
public final class ReportDialog extends Dialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final Point SIZE = new Point(720, 480);
	private final String contribution;
	private final String report;

	/**
	 * With a parent.
	 *
	 * @param contribution id of the contribution
	 * @param report       text to show
	 */
	public ReportDialog(Shell parent, String contribution, String report) {
		super(parent);
		this.contribution = contribution;
		this.report = report;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(NLS.bind(Messages.report_title, contribution));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.report_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(SIZE.x / 2, SWT.DEFAULT).applyTo(hint);
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		text.setFont(JFaceResources.getTextFont());
		text.setText(report);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.report_copy, true);
		createButton(parent, IDialogConstants.CANCEL_ID, Messages.report_close, false);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			CopiedText.copy(getShell().getDisplay(), report);
		} else {
			super.buttonPressed(button);
		}
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}
}
