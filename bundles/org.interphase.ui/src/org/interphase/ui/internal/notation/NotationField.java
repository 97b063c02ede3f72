/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.notation;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.core.notation.NotationException;

/**
 * The field above a drawing in which a stack is typed. It follows the drawing as long as nobody types; Enter makes the stack
 * what the text says. A wrong text stays in the field, with the reason and the place below it.
 */
public final class NotationField {

	private static final int MARGIN = 8;
	/** Letters that are shown from the place of an error on. */
	private static final int EXCERPT = 16;

	private final EditingDomain domain;
	private final Consumer<Command> execute;
	private final Composite bar;
	private final Text text;
	private final Label problem;
	private final ControlDecoration mark;
	private @Nullable StackNotation notation;
	/** The text that stands for the stack as it is. */
	private String shown = ""; //$NON-NLS-1$

	/**
	 * Creates the field.
	 *
	 * @param execute takes the command when a text is accepted
	 */
	public NotationField(Composite parent, EditingDomain domain, Consumer<Command> execute) {
		this.domain = domain;
		this.execute = execute;
		bar = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = MARGIN;
		layout.marginHeight = 4;
		layout.verticalSpacing = 2;
		layout.horizontalSpacing = 2 * MARGIN;
		bar.setLayout(layout);
		new Label(bar, SWT.NONE).setText(Messages.notation_label);
		text = new Text(bar, SWT.SINGLE | SWT.BORDER);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.setMessage(Messages.notation_hint);
		text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.notation_accessibleName;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = problem.isVisible() ? problem.getText() : ""; //$NON-NLS-1$
			}
		});
		problem = new Label(bar, SWT.WRAP);
		GridData below = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
		below.exclude = true;
		problem.setLayoutData(below);
		problem.setVisible(false);
		mark = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
		mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		mark.hide();
		text.addListener(SWT.Modify, event -> validate());
		text.addListener(SWT.DefaultSelection, event -> apply());
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				text.setText(shown);
			}
		});
	}

	/** The whole bar, to lay it out. */
	public Composite control() {
		return bar;
	}

	/** The field. */
	public Text text() {
		return text;
	}

	/** What is wrong with the text; empty: nothing. */
	public String problem() {
		return problem.isVisible() ? problem.getText() : ""; //$NON-NLS-1$
	}

	/** Shows a stack; null: none. What somebody has typed into the field and not sent yet stays, unless the stack is another one. */
	public void show(@Nullable StackNotation next) {
		StackNotation previous = notation;
		boolean other = previous == null || next == null || previous.stack() != next.stack();
		boolean typing = !other && !text.getText().equals(shown);
		notation = next;
		Optional<String> written = next == null ? Optional.of("") : next.text(); //$NON-NLS-1$
		shown = written.isPresent() ? written.get() : ""; //$NON-NLS-1$
		text.setEnabled(next != null && written.isPresent());
		if (next != null && written.isEmpty()) {
			text.setMessage(NLS.bind(Messages.notation_tooLong, next.stack().getLayers().size()));
		}
		if (!typing && !text.getText().equals(shown)) {
			text.setText(shown);
		}
	}

	private void validate() {
		StackNotation current = notation;
		String typed = text.getText();
		show(current == null || typed.equals(shown) || typed.isBlank() ? Optional.empty() : current.problem(typed));
	}

	private void show(Optional<NotationException> wrong) {
		String message = wrong.isPresent() ? message(wrong.get()) : ""; //$NON-NLS-1$
		if (wrong.isPresent()) {
			mark.setDescriptionText(message);
			mark.show();
		} else {
			mark.hide();
		}
		problem.setText(message);
		boolean visible = wrong.isPresent();
		if (problem.getVisible() != visible) {
			problem.setVisible(visible);
			((GridData) problem.getLayoutData()).exclude = !visible;
		}
		bar.requestLayout();
	}

	private static String message(NotationException wrong) {
		int start = wrong.offset();
		String rest = wrong.text().substring(start, Math.min(wrong.text().length(), start + EXCERPT));
		String place = rest.isBlank() ? wrong.text().substring(Math.max(0, start - EXCERPT), start) : rest;
		return NLS.bind(Messages.notation_problem, new Object[] { place.strip(), start + 1, wrong.getMessage() });
	}

	/** Makes the stack what the text says; a wrong text keeps the field, with the cursor at the place. */
	private void apply() {
		StackNotation current = notation;
		String typed = text.getText();
		if (current == null || typed.equals(shown)) {
			return;
		}
		try {
			Command edit = current.edit(domain, typed);
			// from now on the drawing leads again
			shown = typed;
			execute.accept(edit);
		} catch (NotationException exception) {
			show(Optional.of(exception));
			text.setSelection(exception.offset());
		}
	}
}
