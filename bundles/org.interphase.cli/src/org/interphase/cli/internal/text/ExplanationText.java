/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.interphase.cli.internal.report.ExplainedElement;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.explain.EstimateExplanation;
import org.interphase.core.explain.Explanation;
import org.interphase.core.explain.Narrowing;
import org.interphase.core.explain.ParameterExplanation;
import org.interphase.core.explain.TermExplanation;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Figures;

/** What stands behind a resistance, for people. */
public final class ExplanationText {

	private final Page page = new Page();
	private final ExplainedElement element;
	private final Map<String, SourceRecord> sources = new LinkedHashMap<>();

	private ExplanationText(ExplainedElement element) {
		this.element = element;
	}

	/** The report. */
	public static String render(ExplainedElement element) {
		ExplanationText text = new ExplanationText(element);
		text.write();
		return text.page.toString();
	}

	private void write() {
		Explanation explanation = element.explanation();
		HeaderSection.write(page, element.design());
		page.labelled(0, Messages.get(element.layer() ? "labelLayer" : "labelBoundary"), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.get("elementChoice", String.valueOf(element.number()), explanation.label(), //$NON-NLS-1$
						explanation.element()));
		explanation.interphase().ifPresent(this::interphase);
		if (explanation.estimates().isEmpty()) {
			page.gap();
			page.line(0, Messages.get("noEstimate")); //$NON-NLS-1$
		}
		for (EstimateExplanation estimate : explanation.estimates()) {
			estimate(estimate);
		}
		sources();
	}

	private void interphase(InterphaseVerdict interphase) {
		page.labelled(0, Messages.get("labelInterphase"), //$NON-NLS-1$
				Messages.get("findingAt", interphase.kind().label(), interphase.reason())); //$NON-NLS-1$
		for (String key : interphase.sources()) {
			element.stack().stack().materials().source(key).ifPresent(source -> sources.put(key, source));
		}
	}

	private void estimate(EstimateExplanation estimate) {
		EstimateResult result = estimate.result();
		page.heading(Messages.get(estimate.headline() ? "headingHeadline" : "headingEstimate", result.basis().label(), //$NON-NLS-1$ //$NON-NLS-2$
				result.name()));
		page.line(1, Messages.get("estimateAsr", Bands.both(result.asr()))); //$NON-NLS-1$
		page.line(1, Messages.get("estimateRank", estimate.rank(), Figures.number(result.distance()))); //$NON-NLS-1$
		if (estimate.unverified() > 0) {
			page.line(1, Messages.get("estimateUnverified", percent(estimate.unverified()))); //$NON-NLS-1$
		}
		estimate.terms().forEach(this::term);
		narrowings(estimate.narrowings());
	}

	private void term(TermExplanation term) {
		page.gap();
		page.line(1, Messages.get("term", term.result().term().name(), term.result().term().mechanism().label(), //$NON-NLS-1$
				term.result().term().model(), Bands.both(term.result().asr()), percent(term.result().varianceShare())));
		page.line(2, term.result().term().equation());
		if (!term.filled().equals(term.result().term().equation())) {
			page.line(2, term.filled());
		}
		parameters(term.parameters());
		for (String flag : term.result().term().flags()) {
			page.labelled(2, Messages.get("labelValidity"), flag); //$NON-NLS-1$
		}
	}

	private void parameters(List<ParameterExplanation> parameters) {
		Table table = new Table(Column.words(Messages.get("columnSymbol")), Column.numbers(Messages.get("columnValue")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnUnit")), Column.words(Messages.get("columnRange")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers(Messages.get("columnShare")), Column.words(Messages.get("columnProvenance")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnSources")), Column.words(Messages.get("columnNote"))); //$NON-NLS-1$ //$NON-NLS-2$
		for (ParameterExplanation explained : parameters) {
			explained.sources().forEach(source -> sources.putIfAbsent(source.key(), source));
			table.row(explained.parameter().symbol(), Figures.number(explained.parameter().value().median()),
					explained.parameter().unit(), range(explained), percent(explained.share()), provenance(explained),
					String.join(" ", explained.sources().stream().map(SourceRecord::key).toList()), //$NON-NLS-1$
					explained.parameter().note());
		}
		if (!table.isEmpty()) {
			page.table(2, table);
		}
	}

	private static String range(ParameterExplanation explained) {
		return explained.parameter().value().isExact() ? "" //$NON-NLS-1$
				: Messages.get("range", Figures.number(explained.parameter().value().quantile(0.05)), //$NON-NLS-1$
						Figures.number(explained.parameter().value().quantile(0.95)));
	}

	private static String provenance(ParameterExplanation explained) {
		String code = explained.parameter().provenance().code();
		return explained.unverified() ? Messages.get("unverified", code) : code; //$NON-NLS-1$
	}

	private void narrowings(List<Narrowing> narrowings) {
		if (narrowings.isEmpty()) {
			return;
		}
		page.gap();
		page.line(1, Messages.get("headingNarrowings")); //$NON-NLS-1$
		for (Narrowing narrowing : narrowings) {
			page.line(2, Messages.get("narrowing", narrowing.measurement(), narrowing.driver().parameter().symbol(), //$NON-NLS-1$
					percent(narrowing.driver().share()), Figures.number(narrowing.factorNow()),
					Figures.number(narrowing.factorThen())));
		}
	}

	private void sources() {
		if (sources.isEmpty()) {
			return;
		}
		page.heading(Messages.get("headingSources")); //$NON-NLS-1$
		for (SourceRecord source : sources.values()) {
			String citation = source.citation().isEmpty() ? Messages.get("noCitation") : source.citation(); //$NON-NLS-1$
			page.labelled(1, source.key() + "  ", source.doi().isEmpty() ? citation //$NON-NLS-1$
					: Messages.get("citationAndDoi", citation, source.doi())); //$NON-NLS-1$
		}
	}

	private static String percent(double share) {
		return Figures.number(Math.round(100 * share));
	}
}
