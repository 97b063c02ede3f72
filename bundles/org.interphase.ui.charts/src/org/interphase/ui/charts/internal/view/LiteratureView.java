/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.function.Function;

import org.interphase.ui.charts.internal.data.LiteratureFigure;
import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.internal.contributions.Contributions;

/** The selected boundary among the published interfaces of its class. */
public final class LiteratureView extends FigureView {

	@Override
	protected Function<Subject, List<Figure>> figures() {
		return subject -> List.of(LiteratureFigure.of(subject, Contributions.registries()));
	}
}
