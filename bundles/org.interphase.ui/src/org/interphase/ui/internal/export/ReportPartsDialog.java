/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.interphase.report.ReportPart;
import org.interphase.report.ReportSelection;

/** Asks which parts a report shall have, and whether it is of the whole design or of the selected boundary. */
@NonNullByDefault({})
public final class ReportPartsDialog extends Dialog {

	private static final int WIDTH = 360;
	private final Optional<Subject> boundary;
	private ReportSelection selection = ReportSelection.ALL;
	private CheckboxTableViewer parts;
	private Button only;

	/**
	 * A boundary that the report may be of.
	 *
	 * @param id    its id
	 * @param label what people call it, e.g. {@code Li|LLZO}
	 */
	public record Subject(String id, String label) {
	}

	/** The dialog; the boundary is the selected one, if there is one. */
	public ReportPartsDialog(Shell parent, Optional<Subject> boundary) {
		super(parent);
		this.boundary = boundary;
	}

	/** What was chosen. */
	public ReportSelection selection() {
		return selection;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.parts_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Label hint = new Label(area, SWT.WRAP);
		hint.setText(Messages.parts_hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(hint);
		parts = CheckboxTableViewer.newCheckList(area, SWT.BORDER);
		parts.setContentProvider(ArrayContentProvider.getInstance());
		parts.setLabelProvider(LabelProvider.createTextProvider(part -> ((ReportPart) part).title()));
		parts.setInput(ReportPart.values());
		GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(parts.getControl());
		boundary.ifPresent(subject -> createScope(area, subject));
		check(ReportSelection.ALL);
		parts.addCheckStateListener(event -> enable());
		return area;
	}

	private void createScope(Composite area, Subject subject) {
		only = new Button(area, SWT.CHECK);
		only.setText(NLS.bind(Messages.parts_only, subject.label()));
		only.addListener(SWT.Selection,
				event -> check(only.getSelection() ? ReportSelection.ofBoundary(subject.id()) : ReportSelection.ALL));
	}

	private void check(ReportSelection checked) {
		parts.setCheckedElements(checked.parts().toArray());
		enable();
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.parts_export, true);
		createButton(parent, IDialogConstants.CANCEL_ID, org.interphase.ui.internal.Messages.dialog_cancel, false);
	}

	/** A report without any part would be empty. */
	private void enable() {
		Button export = getButton(IDialogConstants.OK_ID);
		if (export != null) {
			export.setEnabled(parts.getCheckedElements().length > 0);
		}
	}

	@Override
	protected void okPressed() {
		List<ReportPart> chosen = Arrays.stream(parts.getCheckedElements()).map(ReportPart.class::cast).toList();
		boolean isOfBoundary = only != null && only.getSelection();
		selection = new ReportSelection(Set.copyOf(chosen), isOfBoundary ? Set.of(boundary.orElseThrow().id()) : Set.of());
		super.okPressed();
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
