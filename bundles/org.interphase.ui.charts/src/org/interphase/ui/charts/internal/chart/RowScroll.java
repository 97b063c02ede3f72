/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Slider;

/** The scroll bar beside a chart with more rows than find room. */
final class RowScroll {

	/** Height that a row needs so that its name can be read, pixels. */
	private static final int LEAST_HEIGHT = 13;

	private final Slider slider;

	/** A scroll bar in the next cell of a grid; the consumer gets the row that shall be the first one. */
	RowScroll(Composite parent, IntConsumer onScroll) {
		slider = new Slider(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(false, true).exclude(true).applyTo(slider);
		slider.setVisible(false);
		slider.addListener(SWT.Selection, event -> onScroll.accept(slider.getSelection()));
	}

	/** How many rows find room. */
	static int room(int height) {
		return Math.max(1, height / LEAST_HEIGHT);
	}

	/** Whether it is to be seen. */
	boolean isShown() {
		return slider.getVisible();
	}

	/** Tells which rows are shown; where these are all it disappears. */
	void show(int first, int count, int all) {
		boolean isNeeded = count < all;
		if (isNeeded) {
			slider.setValues(first, 0, all, count, 1, Math.max(1, count - 1));
		}
		if (isNeeded != isShown() && slider.getLayoutData() instanceof GridData data) {
			data.exclude = !isNeeded;
			slider.setVisible(isNeeded);
			slider.getParent().layout();
		}
	}
}
