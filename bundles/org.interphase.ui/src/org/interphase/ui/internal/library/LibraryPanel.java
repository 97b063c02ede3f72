/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * What a library holds of one kind: on the left a list that can be searched, on the right all about the chosen row.
 *
 * @param <T> a row
 */
final class LibraryPanel<T> {

	private static final int TITLE_WIDTH = 100;
	private final SashForm body;
	private final SearchList<T> list;
	private final Composite detail;
	private final Label title;

	/**
	 * Makes the two sides; the columns of the list and the controls of the detail are to be added.
	 *
	 * @param name  what is listed, for screen readers
	 * @param words all that is searched of a row
	 */
	LibraryPanel(Composite parent, String name, List<T> all, Function<T, String> words) {
		body = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
		list = new SearchList<>(body, name, all, words);
		detail = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(8, 8, 10, 6).spacing(0, 6).applyTo(detail);
		title = new Label(detail, SWT.WRAP);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).hint(TITLE_WIDTH, SWT.DEFAULT).applyTo(title);
	}

	/** The list, to add its columns. */
	TableViewer table() {
		return list.table();
	}

	/** The right side, a grid of one column that begins with the title. */
	Composite detail() {
		return detail;
	}

	/**
	 * Shows all rows, and the first one in detail.
	 *
	 * @param width share of the list in the width, in percent
	 * @param name  the title of a row
	 * @param show  shows a row in the detail
	 */
	void open(int width, Function<T, String> name, Consumer<T> show) {
		list.onChoice(row -> {
			title.setText(name.apply(row));
			show.accept(row);
			detail.layout();
		});
		list.show();
		body.setWeights(width, 100 - width);
	}

	/** The title of the row that is shown in detail. */
	String title() {
		return title.getText();
	}

	Composite control() {
		return body;
	}

	/** Searches words, and returns the rows that have them. */
	List<T> search(String words) {
		list.search(words);
		return list.found();
	}

	void setFocus() {
		list.setFocus();
	}
}
