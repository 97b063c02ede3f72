/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Driver;
import org.interphase.core.uncertainty.Summary;

/**
 * An estimate with its numbers.
 *
 * @param estimator id of the estimator
 * @param name      name of the estimator
 * @param basis     what it rests on
 * @param distance  how far its data lie from what is judged, see {@link org.interphase.core.estimate.Estimate}
 * @param asr       ohm cm2
 * @param terms     its terms
 * @param drivers   what makes it uncertain, the most important first
 */
public record EstimateResult(String estimator, String name, Basis basis, double distance, Summary asr,
		List<TermResult> terms, List<Driver> drivers) {

	/** Copies the lists. */
	public EstimateResult {
		terms = List.copyOf(terms);
		drivers = List.copyOf(drivers);
	}

	/** The term with the largest median. */
	public Optional<TermResult> dominant() {
		return terms.stream().max((a, b) -> Double.compare(a.asr().median(), b.asr().median()));
	}
}
