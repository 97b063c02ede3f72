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
 * @param basis    what it rests on
 * @param terms    its terms; at least one
 * @param distance how far its data lie from what is judged: 0 for data or laws of this very pair, 1 for data of the same
 *                 class and treatment, more for a transfer from other classes; decides which estimate is the headline
 */
public record Estimate(Basis basis, List<Term> terms, double distance) {

	/** Copies the terms. */
	public Estimate {
		terms = List.copyOf(terms);
	}

	/** An estimate for this very pair. */
	public Estimate(Basis basis, List<Term> terms) {
		this(basis, terms, 0);
	}
}
