/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.Basis;
import org.interphase.core.uncertainty.Summary;

/**
 * An estimate with its numbers.
 *
 * @param estimator id of the estimator
 * @param name      name of the estimator
 * @param basis     what it rests on
 * @param asr       ohm cm2
 * @param terms     its terms
 */
public record EstimateResult(String estimator, String name, Basis basis, Summary asr, List<TermResult> terms) {

	/** Copies the terms. */
	public EstimateResult {
		terms = List.copyOf(terms);
	}

	/** The term with the largest median. */
	public Optional<TermResult> dominant() {
		return terms.stream().max((a, b) -> Double.compare(a.asr().median(), b.asr().median()));
	}
}
