/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.interphase.ui.internal.AccessibleName;

/**
 * A table below a field in which words are searched; all words must occur.
 *
 * @param <T> what the rows show
 */
final class SearchList<T> {

	private final List<T> all;
	private final Function<T, String> words;
	private final TableViewer table;
	private final Text field;
	private final Label count;
	private List<T> found = List.of();

	/**
	 * Makes field and table.
	 *
	 * @param name  what is listed, for screen readers
	 * @param words all that is searched of a row
	 */
	SearchList(Composite parent, String name, List<T> all, Function<T, String> words) {
		this.all = all;
		this.words = words;
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 6, 6, 0).spacing(10, 6).applyTo(body);
		field = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.SINGLE);
		field.setMessage(Messages.search_hint);
		AccessibleName.give(field, Messages.search_hint);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		count = new Label(body, SWT.RIGHT);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(count);
		Composite frame = new Composite(body, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(frame);
		table = new TableViewer(frame, SWT.FULL_SELECTION | SWT.V_SCROLL);
		AccessibleName.give(table.getTable(), name);
		table.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(table);
		field.addModifyListener(event -> show());
	}

	TableViewer table() {
		return table;
	}

	/** The rows that are shown. */
	List<T> found() {
		return found;
	}

	/** Tells which row is chosen. */
	void onChoice(Consumer<T> listener) {
		table.addSelectionChangedListener(event -> {
			int index = table.getTable().getSelectionIndex();
			if (index >= 0) {
				listener.accept(found.get(index));
			}
		});
	}

	/** Shows what contains the words of the field. */
	void show() {
		String[] wanted = field.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"); //$NON-NLS-1$
		found = all.stream().filter(row -> contains(words.apply(row).toLowerCase(Locale.ROOT), wanted)).toList();
		table.setInput(found);
		count.setText(NLS.bind(Messages.count_shown, found.size(), all.size()));
		if (!found.isEmpty()) {
			table.getTable().setSelection(0);
			table.setSelection(table.getSelection());
		}
	}

	private static boolean contains(String text, String[] wanted) {
		for (String word : wanted) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}

	/** Searches words. */
	void search(String text) {
		field.setText(text);
	}

	void setFocus() {
		field.setFocus();
	}
}
