/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A text field upon the drawing in which one value is typed. An error is shown at the field; Escape gives up. */
final class DirectField {

	private final Text text;
	private final String original;
	private final ControlDecoration problem;
	private final Function<String, Optional<String>> check;
	private final Consumer<String> accept;

	private DirectField(Composite parent, Rectangle area, String original, Function<String, Optional<String>> check,
			Consumer<String> accept) {
		this.original = original;
		this.check = check;
		this.accept = accept;
		text = new Text(parent, SWT.SINGLE | SWT.BORDER);
		text.setText(original);
		int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		text.setBounds(area.x, area.y + (area.height - height) / 2, area.width, height);
		problem = new ControlDecoration(text, SWT.LEFT | SWT.TOP);
		problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		problem.setShowHover(true);
		problem.hide();
		text.addListener(SWT.Modify, event -> validate());
		text.addListener(SWT.DefaultSelection, event -> finish(false));
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				close();
			}
		});
		text.addListener(SWT.FocusOut, event -> finish(true));
		text.selectAll();
		text.moveAbove(null);
		text.setFocus();
	}

	/**
	 * Opens a field.
	 *
	 * @param area   where it lies in the parent; it is as high as it needs
	 * @param check  what is wrong with a text; empty: nothing
	 * @param accept takes a right text that differs from the original one
	 */
	static Text open(Composite parent, Rectangle area, String original, Function<String, Optional<String>> check,
			Consumer<String> accept) {
		return new DirectField(parent, area, original, check, accept).text;
	}

	private void validate() {
		Optional<String> wrong = check.apply(text.getText().strip());
		if (wrong.isEmpty()) {
			problem.hide();
		} else {
			problem.setDescriptionText(wrong.get());
			problem.show();
			problem.showHoverText(wrong.get());
		}
	}

	/** Takes the text if it is right; a wrong one stays open, or is dropped when the field is left. */
	private void finish(boolean leaving) {
		if (text.isDisposed()) {
			return;
		}
		String typed = text.getText().strip();
		boolean right = check.apply(typed).isEmpty();
		if (right || leaving) {
			close();
		} else {
			validate();
		}
		if (right && !typed.equals(original)) {
			accept.accept(typed);
		}
	}

	private void close() {
		if (!text.isDisposed()) {
			problem.hide();
			Composite parent = text.getParent();
			boolean focused = text.isFocusControl();
			text.dispose();
			if (focused) {
				parent.setFocus();
			}
		}
	}
}
