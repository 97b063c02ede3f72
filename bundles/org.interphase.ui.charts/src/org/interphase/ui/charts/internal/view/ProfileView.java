/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.function.Function;

import org.interphase.ui.charts.internal.data.ProfileFigure;
import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.internal.contributions.Contributions;

/** Potentials and stability windows along the active design. */
public final class ProfileView extends FigureView {

	@Override
	protected Function<Subject, List<Figure>> figures() {
		return subject -> List.of(ProfileFigure.of(subject, Contributions.registries()));
	}
}
