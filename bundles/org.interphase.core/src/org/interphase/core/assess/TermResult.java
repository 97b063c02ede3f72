/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import org.interphase.core.estimate.Term;
import org.interphase.core.uncertainty.Summary;

/**
 * A term with its number.
 *
 * @param term          the term
 * @param asr           ohm cm2
 * @param varianceShare share of the variance of its estimate, 0 to 1
 */
public record TermResult(Term term, Summary asr, double varianceShare) {
}
