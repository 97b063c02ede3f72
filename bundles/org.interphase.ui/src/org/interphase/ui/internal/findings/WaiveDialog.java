/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.rule.Finding;
import org.interphase.ui.internal.preferences.UserPreferences;

/** Asks why a finding may be accepted, and who says so. */
public final class WaiveDialog extends TitleAreaDialog {

	private static final int REASON_HEIGHT = 70;
	private final Finding finding;
	@NonNullByDefault({})
	private Text reasonField;
	@NonNullByDefault({})
	private Text authorField;
	@NonNullByDefault({})
	private Button everywhereField;
	private String reason = ""; //$NON-NLS-1$
	private String author = ""; //$NON-NLS-1$
	private boolean everywhere;

	/** For a finding. */
	public WaiveDialog(Shell parent, Finding finding) {
		super(parent);
		this.finding = finding;
		setHelpAvailable(false);
	}

	/** The reason. */
	public String reason() {
		return reason;
	}

	/** Who accepts it. */
	public String author() {
		return author;
	}

	/** Whether the rule is accepted for the whole design. */
	public boolean isEverywhere() {
		return everywhere;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.waive_text.replace("\u2026", "")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(NLS.bind(Messages.waive_title, finding.rule(), finding.label()));
		setMessage(finding.message() + '\n' + Messages.waive_description);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label(area, Messages.waive_reason));
		reasonField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, REASON_HEIGHT).applyTo(reasonField);
		reasonField.addModifyListener(event -> validate());
		label(area, Messages.waive_author);
		authorField = new Text(area, SWT.BORDER | SWT.SINGLE);
		authorField.setText(UserPreferences.author());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(authorField);
		label(area, ""); //$NON-NLS-1$
		everywhereField = new Button(area, SWT.CHECK);
		everywhereField.setText(Messages.waive_everywhere);
		return area;
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
		createButton(parent, IDialogConstants.CANCEL_ID, org.interphase.ui.internal.Messages.dialog_cancel, false);
		validate();
	}

	private void validate() {
		boolean complete = !reasonField.getText().isBlank();
		getButton(IDialogConstants.OK_ID).setEnabled(complete);
		getButton(IDialogConstants.OK_ID).setToolTipText(complete ? null : Messages.waive_reasonMissing);
	}

	@Override
	protected void okPressed() {
		reason = reasonField.getText().strip();
		author = authorField.getText().strip();
		everywhere = everywhereField.getSelection();
		UserPreferences.setAuthor(author);
		super.okPressed();
	}
}
