/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.TermResult;
import org.interphase.core.text.Labels;
import org.interphase.core.uncertainty.Summary;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.EstimateBasis;

/** The area-specific resistance of boundaries, ohm cm2, as texts. Unknown is a question mark. */
public final class AsrServices {

	/** Median and 5-95 % band. */
	public String asrText(Boundary boundary) {
		return isElsewhere(boundary) ? Messages.asr_elsewhere : Texts.asr(asr(boundary));
	}

	/** Name of the boundary with its median. */
	public String asrLabel(Boundary boundary) {
		return NLS.bind(Messages.label_stackTotals, new BoundaryServices().boundaryName(boundary),
				asrMedian(boundary));
	}

	/** Median. */
	public String asrMedian(Boundary boundary) {
		return isElsewhere(boundary) ? Messages.asr_elsewhere : Texts.median(asr(boundary));
	}

	/** 5-95 % band. */
	public String asrBand(Boundary boundary) {
		return isElsewhere(boundary) ? "" : Texts.band(asr(boundary)); //$NON-NLS-1$
	}

	/** Name of the term with the largest median. */
	public String dominantMechanism(Boundary boundary) {
		return headline(boundary).flatMap(EstimateResult::dominant).map(term -> term.term().name())
				.orElse(Texts.UNKNOWN);
	}

	/** One line for each term of the headline estimate: name, mechanism, resistance, share of the variance. */
	public List<String> termLines(Boundary boundary) {
		return headline(boundary).map(estimate -> estimate.terms().stream().map(AsrServices::line).toList())
				.orElse(List.of());
	}

	/** What an estimate may rest on, the strongest first: the columns of the table of estimates. */
	public List<EEnumLiteral> estimateBases(EObject element) {
		return CellstackPackage.Literals.ESTIMATE_BASIS.getELiterals().stream()
				.filter(literal -> literal.getValue() != EstimateBasis.AUTOMATIC_VALUE).toList();
	}

	/** Name of what an estimate rests on. */
	public String basisName(EEnumLiteral basis) {
		return ChoiceServices.words(basis);
	}

	/** The estimates of a boundary on one basis, each with the name of its estimator. */
	public String estimatesText(Boundary boundary, EEnumLiteral basis) {
		return Judgement.of(boundary).map(result -> result.estimates().stream()
				.filter(estimate -> estimate.basis().name().equals(basis.getName()))
				.map(estimate -> NLS.bind(Messages.label_stackTotals, estimate.name(), Texts.asr(estimate.asr())))
				.collect(Collectors.joining("; "))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String line(TermResult term) {
		Object[] values = { term.term().name(), Labels.of(term.term().mechanism()), Texts.asr(term.asr()),
				Long.toString(Math.round(term.varianceShare() * 100)) };
		return NLS.bind(Messages.term_line, values);
	}

	/** Whether the resistance of a boundary is part of what another boundary or layer has. */
	private static boolean isElsewhere(Boundary boundary) {
		Summary asr = asr(boundary);
		return asr != null && asr.p95() <= 0;
	}

	private static @Nullable Summary asr(Boundary boundary) {
		Optional<EstimateResult> headline = headline(boundary);
		return headline.isPresent() ? headline.get().asr() : null;
	}

	private static Optional<EstimateResult> headline(Boundary boundary) {
		return Judgement.of(boundary).flatMap(result -> result.headline());
	}
}
