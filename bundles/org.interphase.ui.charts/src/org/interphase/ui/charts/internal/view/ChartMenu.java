/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.interphase.ui.charts.internal.chart.FigurePane;

/** The context menu of a figure; what a key does is written beside it. */
final class ChartMenu {

	private final Menu menu;

	private ChartMenu(Menu menu) {
		this.menu = menu;
	}

	static void on(FigurePane pane, Runnable copy, Runnable save) {
		Control plot = pane.plot();
		ChartMenu entries = new ChartMenu(new Menu(plot));
		entries.add(Messages.action_zoomIn + "\t+", pane::zoomIn); //$NON-NLS-1$
		entries.add(Messages.action_zoomOut + "\t-", pane::zoomOut); //$NON-NLS-1$
		entries.add(Messages.action_fit + "\t0", pane::fit); //$NON-NLS-1$
		new MenuItem(entries.menu, SWT.SEPARATOR);
		entries.add(Messages.action_copy, copy);
		entries.add(Messages.action_save, save);
		plot.setMenu(entries.menu);
	}

	private void add(String text, Runnable work) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> work.run());
	}
}
