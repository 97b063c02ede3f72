/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Fields beside each other that go on below where a narrow view has no room for them. */
final class WrappedRow {

	private WrappedRow() {
	}

	/** A row of its own in a grid. */
	static Composite in(Composite grid) {
		Composite row = new Composite(grid, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.marginLeft = 0;
		layout.marginRight = 0;
		layout.spacing = 6;
		row.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	/** Makes the titles of rows equally wide, so that what follows them begins at one place. */
	static void align(List<Label> titles) {
		int width = titles.stream().mapToInt(title -> title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(SWT.DEFAULT);
		titles.forEach(title -> title.setLayoutData(new RowData(width, SWT.DEFAULT)));
	}
}
