/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

import java.util.List;

/**
 * What an estimator says of a layer or boundary: terms that add up.
 *
 * @param basis what it rests on
 * @param terms its terms; at least one
 */
public record Estimate(Basis basis, List<Term> terms) {

	/** Copies the terms. */
	public Estimate {
		terms = List.copyOf(terms);
	}
}
