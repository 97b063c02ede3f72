/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ICellEditorListener;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;

/**
 * Edits a text in a cell of a table. What is wrong with it is shown at the cell, and nothing is changed.
 *
 * @param <T> what the rows show
 */
final class CheckedCell<T> extends EditingSupport {

	private final Class<T> type;
	private final Function<T, String> text;
	private final BiConsumer<T, String> commit;
	private final TextCellEditor editor;
	private Optional<T> edited = Optional.empty();

	/**
	 * The cells of a column.
	 *
	 * @param type   class of the rows that can be edited; others are only shown
	 * @param check  what is wrong with a text; empty: nothing
	 * @param commit takes a right text that differs from the one shown
	 */
	CheckedCell(TableViewer viewer, Class<T> type, Function<T, String> text, Check<T> check, BiConsumer<T, String> commit) {
		super(viewer);
		this.type = type;
		this.text = text;
		this.commit = commit;
		editor = new TextCellEditor(viewer.getTable());
		ControlDecoration problem = new ControlDecoration(editor.getControl(), SWT.LEFT | SWT.TOP);
		problem.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		problem.hide();
		editor.setValidator(typed -> edited.flatMap(row -> check.problem(row, String.valueOf(typed).strip())).orElse(null));
		editor.addListener(new ICellEditorListener() {
			@Override
			public void applyEditorValue() {
				problem.hide();
			}

			@Override
			public void cancelEditor() {
				problem.hide();
			}

			@Override
			public void editorValueChanged(boolean oldValidState, boolean newValidState) {
				String message = editor.getErrorMessage();
				if (newValidState || message == null) {
					problem.hide();
				} else {
					problem.setDescriptionText(message);
					problem.show();
					problem.showHoverText(message);
				}
			}
		});
	}

	/** Judges a text that is typed for a row. */
	@FunctionalInterface
	interface Check<T> {

		/** What is wrong with it; empty: nothing. */
		Optional<String> problem(T row, String typed);
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		edited = Optional.of(type.cast(element));
		return editor;
	}

	@Override
	protected boolean canEdit(Object element) {
		return type.isInstance(element);
	}

	@Override
	protected Object getValue(Object element) {
		return text.apply(type.cast(element));
	}

	@Override
	protected void setValue(Object element, Object value) {
		T row = type.cast(element);
		String typed = String.valueOf(value).strip();
		if (editor.isValueValid() && !typed.equals(text.apply(row))) {
			commit.accept(row, typed);
		}
	}
}
