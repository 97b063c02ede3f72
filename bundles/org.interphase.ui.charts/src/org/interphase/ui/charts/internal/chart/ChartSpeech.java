/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.interphase.ui.charts.internal.figure.Figure;

/** What a screen reader says of a figure: its title, what must be known, its axes, and its first numbers. */
public final class ChartSpeech {

	/** Lines of numbers that somebody listens to. */
	private static final int MOST_LINES = 30;

	private ChartSpeech() {
	}

	static void on(Control plot, Supplier<Figure> figure, String keys) {
		plot.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = figure.get().title();
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = description(figure.get());
			}

			@Override
			public void getHelp(AccessibleEvent event) {
				event.result = keys;
			}
		});
		plot.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_GRAPHIC;
			}
		});
	}

	/** Note, axes, legend and the first numbers. */
	public static String description(Figure figure) {
		String legend = figure.legend().stream().map(entry -> entry.text()).collect(Collectors.joining(", ")); //$NON-NLS-1$
		String numbers = figure.data().csv().lines().limit(MOST_LINES).collect(Collectors.joining("\n")); //$NON-NLS-1$
		return Stream.of(figure.note(), figure.x().title(), figure.y().title(), legend, numbers).filter(text -> !text.isBlank())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}
}
