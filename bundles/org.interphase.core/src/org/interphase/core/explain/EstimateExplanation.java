/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.List;

import org.interphase.core.assess.EstimateResult;

/**
 * An estimate opened to its terms.
 *
 * @param result     the estimate with its numbers
 * @param headline   whether it is the headline value
 * @param rank       why it has its place among the estimates
 * @param terms      its terms
 * @param narrowings what would narrow it, the most useful first
 * @param unverified share of the variance of the logarithm that rests on unverified values, 0 to 1
 */
public record EstimateExplanation(EstimateResult result, boolean headline, String rank, List<TermExplanation> terms,
		List<Narrowing> narrowings, double unverified) {

	/** Copies the lists. */
	public EstimateExplanation {
		terms = List.copyOf(terms);
		narrowings = List.copyOf(narrowings);
	}
}
