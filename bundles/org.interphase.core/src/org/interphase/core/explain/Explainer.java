/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.HeadlinePolicy;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Driver;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.EstimateBasis;

/** Explains the estimates of layers and boundaries. It has no state and may be used from several threads. */
public final class Explainer {

	/** Fewer than these shares of the variance are not worth a measurement. */
	private static final double WORTH_MEASURING = 0.05;

	private final Registries registries;

	/** An explainer that looks sources up in these libraries. */
	public Explainer(Registries registries) {
		this.registries = registries;
	}

	/** What stands behind the resistance of a boundary. */
	public Explanation explain(BoundaryAssessment boundary) {
		return new Explanation(boundary.boundary().id(), boundary.boundary().label(), Optional.of(boundary.interphase()),
				estimates(boundary.estimates(), boundary.boundary().preferredBasis()));
	}

	/** What stands behind the resistance of a layer. */
	public Explanation explain(LayerAssessment layer) {
		return new Explanation(layer.layer().id(), layer.layer().name(), Optional.empty(),
				estimates(layer.estimates(), EstimateBasis.AUTOMATIC));
	}

	private List<EstimateExplanation> estimates(List<EstimateResult> results, EstimateBasis preferred) {
		List<EstimateExplanation> estimates = new ArrayList<>();
		for (EstimateResult result : results) {
			estimates.add(estimate(result, estimates.isEmpty(), HeadlinePolicy.reason(result, preferred)));
		}
		return estimates;
	}

	private EstimateExplanation estimate(EstimateResult result, boolean headline, String rank) {
		Map<String, Double> shares = new HashMap<>();
		result.drivers().forEach(driver -> shares.put(driver.parameter().key(), driver.share()));
		List<TermExplanation> terms = result.terms().stream().map(term -> term(term, shares)).toList();
		double unverified = result.drivers().stream().filter(driver -> driver.parameter().provenance().isUnverified())
				.mapToDouble(Driver::share).sum();
		return new EstimateExplanation(result, headline, rank, terms, narrowings(result), Math.min(1, unverified));
	}

	private TermExplanation term(TermResult result, Map<String, Double> shares) {
		List<Parameter> parameters = result.term().parameters();
		return new TermExplanation(result, FilledEquation.of(result.term().equation(), parameters),
				parameters.stream().map(parameter -> parameter(parameter, shares)).toList());
	}

	private ParameterExplanation parameter(Parameter parameter, Map<String, Double> shares) {
		return new ParameterExplanation(parameter, parameter.provenance().isUnverified(), sources(parameter),
				shares.getOrDefault(parameter.key(), 0.0));
	}

	private List<SourceRecord> sources(Parameter parameter) {
		List<SourceRecord> sources = new ArrayList<>();
		for (String key : parameter.sources().split("\\s+")) { //$NON-NLS-1$
			if (!key.isEmpty()) {
				sources.add(registries.materials().source(key).or(() -> registries.evidence().source(key))
						.orElseGet(() -> new SourceRecord(key, "", "", "", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			}
		}
		return sources;
	}

	private static List<Narrowing> narrowings(EstimateResult result) {
		double width = Math.log(result.asr().p95() / result.asr().p5()) / 2;
		if (!Double.isFinite(width)) {
			return List.of();
		}
		return result.drivers().stream()
				.filter(driver -> driver.share() >= WORTH_MEASURING && !driver.parameter().measuredBy().isEmpty())
				.map(driver -> new Narrowing(driver, driver.parameter().measuredBy(), Math.exp(width),
						Math.exp(width * Math.sqrt(1 - driver.share()))))
				.toList();
	}
}
