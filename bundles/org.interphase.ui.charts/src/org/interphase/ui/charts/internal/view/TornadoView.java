/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.function.Function;

import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.charts.internal.data.TornadoFigure;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.internal.contributions.Contributions;

/** What makes the resistance of the active design uncertain. */
public final class TornadoView extends FigureView {

	@Override
	protected Function<Subject, List<Figure>> figures() {
		boolean log = isLogarithmic();
		return subject -> List.of(TornadoFigure.of(subject, Contributions.registries(), log));
	}

	@Override
	protected boolean hasScaleChoice() {
		return true;
	}
}
