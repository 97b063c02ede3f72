/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.List;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.explain.EstimateExplanation;
import org.interphase.core.explain.Explainer;
import org.interphase.core.explain.Explanation;
import org.interphase.core.explain.Narrowing;
import org.interphase.core.explain.TermExplanation;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.Labels;

/** The boundaries: verdict, all estimates, and the headline opened to its equations. */
public final class BoundaryTable {

	private BoundaryTable() {
	}

	/** One part for each boundary. */
	public static void write(Page page, StackAssessment stack, Focus focus, Registries registries,
			Bibliography bibliography) throws IOException {
		page.subheading(Texts.get("boundaries")); //$NON-NLS-1$
		Explainer explainer = new Explainer(registries);
		for (BoundaryAssessment boundary : stack.boundaries().stream().filter(focus::holds).toList()) {
			Explanation explanation = explainer.explain(boundary);
			page.open("section", "boundary"); //$NON-NLS-1$ //$NON-NLS-2$
			page.element("h4", null, explanation.label()); //$NON-NLS-1$
			page.element("p", null, Texts.get("verdict", Labels.of(boundary.interphase().kind()), //$NON-NLS-1$ //$NON-NLS-2$
					boundary.interphase().reason()) + ' ' + bibliography.cite(boundary.interphase().sources()));
			estimates(page, explanation);
			if (!explanation.estimates().isEmpty()) {
				headline(page, explanation.estimates().getFirst(), bibliography);
			}
			page.closeElement();
		}
	}

	private static void estimates(Page page, Explanation explanation) throws IOException {
		page.beginTable("estimates", List.of(Texts.get("basis"), Texts.get("asr"), Texts.get("band"), Texts.get("whyThisPlace"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		for (EstimateExplanation estimate : explanation.estimates()) {
			page.row(estimate.headline() ? "chosen" : null, List.of(Labels.of(estimate.result().basis()), //$NON-NLS-1$
					Ranges.median(estimate.result().asr()), Ranges.range(estimate.result().asr()), estimate.rank()));
		}
		page.endTable();
	}

	private static void headline(Page page, EstimateExplanation estimate, Bibliography bibliography)
			throws IOException {
		bibliography.cite(estimate.result());
		page.beginTable("terms", List.of(Texts.get("term"), Texts.get("model"), Texts.get("equation"), Texts.get("asr"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				Texts.get("band"))); //$NON-NLS-1$
		for (TermExplanation term : estimate.terms()) {
			page.row(null, List.of(term.result().term().name(), term.result().term().model(), term.filled(),
					Ranges.median(term.result().asr()), Ranges.range(term.result().asr())));
		}
		page.endTable();
		for (Narrowing narrowing : estimate.narrowings().stream().limit(1).toList()) {
			page.element("p", "hint", Texts.get("narrowing", narrowing.driver().parameter().symbol(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					narrowing.measurement(), Figures.number(narrowing.factorNow()),
					Figures.number(narrowing.factorThen())));
		}
	}
}
