/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.uncertainty.Summary;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.interphase.ui.internal.design.Replacement;

/** The guided tour: four steps that change a design, and what each of them did to its resistance. */
public final class TourView extends ViewPart {

	private final Map<TourStep, Label> results = new EnumMap<>(TourStep.class);
	private final Runnable onChange = this::showResult;
	@NonNullByDefault({})
	private GuideForm form;
	private @Nullable TourStep current;
	private @Nullable DesignPart part;

	@Override
	public void createPartControl(Composite parent) {
		form = new GuideForm(parent);
		form.heading(Messages.tour_title, true);
		form.text(Messages.tour_intro);
		for (TourStep step : TourStep.values()) {
			form.heading(step.title(), false);
			form.text(step.text());
			form.links("<a>" + Messages.tour_show + "</a>", target -> show(step)); //$NON-NLS-1$ //$NON-NLS-2$
			results.put(step, form.text("")); //$NON-NLS-1$
		}
		form.update();
		OpenDesigns.addListener(onChange);
	}

	/** Does a step. */
	void show(TourStep step) {
		try {
			Optional<DesignPart> opened = TourDesign.open(getSite().getPage());
			if (opened.isPresent()) {
				current = step;
				part = opened.get();
				Replacement.replace(opened.get().document(), step.design());
			}
		} catch (CoreException exception) {
			ILog.of(TourView.class).log(exception.getStatus());
		}
	}

	/** Does the step with this place, from 0. */
	public void show(int step) {
		show(TourStep.values()[step]);
	}

	/** What a step came to; empty as long as it was not done. */
	public String result(int step) {
		Label label = results.get(TourStep.values()[step]);
		return label == null ? "" : label.getText(); //$NON-NLS-1$
	}

	private void showResult() {
		TourStep step = current;
		DesignPart shown = part;
		Label label = step == null ? null : results.get(step);
		if (shown == null || label == null || label.isDisposed() || !OpenDesigns.all().contains(shown)) {
			return;
		}
		if (!shown.assessment().isCurrent()) {
			label.setText(Messages.tour_waiting);
		} else {
			label.setText(shown.document().design().getStacks().stream().findFirst().map(shown.assessment()::of)
					.map(TourView::total).orElse("")); //$NON-NLS-1$
			current = null;
		}
		form.update();
	}

	/** The boundary at the lithium, which the story is about, and the whole cell. */
	private static String total(StackAssessment stack) {
		Summary asr = stack.totals().asr();
		String boundary = stack.boundaries().stream().findFirst().flatMap(BoundaryAssessment::headline)
				.map(estimate -> DisplayUnits.amounts().asr(estimate.asr())).orElse(""); //$NON-NLS-1$
		return asr == null ? "" : NLS.bind(Messages.tour_result, boundary, DisplayUnits.amounts().asr(asr)); //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		OpenDesigns.removeListener(onChange);
		super.dispose();
	}
}
