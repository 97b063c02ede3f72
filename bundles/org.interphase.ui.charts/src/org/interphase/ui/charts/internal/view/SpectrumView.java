/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.ui.charts.internal.data.SpectrumFigures;
import org.interphase.ui.charts.internal.data.Subject;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.internal.contributions.Contributions;

/** The predicted impedance of the active design, as Nyquist or Bode plot. */
public final class SpectrumView extends FigureView {

	private boolean bode;

	@Override
	protected void fill(IToolBarManager bar) {
		bar.add(choice(Messages.action_nyquist, "nyquist", false)); //$NON-NLS-1$
		bar.add(choice(Messages.action_bode, "bode", true)); //$NON-NLS-1$
	}

	private Action choice(String text, String icon, boolean isBode) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					setBode(isBode);
				}
			}
		};
		action.setImageDescriptor(FigureActions.icon(icon));
		action.setChecked(bode == isBode);
		return action;
	}

	/** Shows Bode instead of Nyquist. */
	public void setBode(boolean isBode) {
		bode = isBode;
		renew();
	}

	@Override
	protected Function<Subject, List<Figure>> figures() {
		boolean wantsBode = bode;
		return subject -> new OutputAssessor(Contributions.registries(), Contributions.isolation()).outputs(subject.stack(), subject.design().options())
				.spectrum().map(spectrum -> wantsBode ? SpectrumFigures.bode(subject, spectrum)
						: List.of(SpectrumFigures.nyquist(subject, spectrum)))
				.orElseGet(() -> List.of(Figure.empty(Messages.spectrum_title, Messages.spectrum_none)));
	}
}
