/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.List;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.SourceRecord;

/**
 * A parameter of a term with what stands behind it.
 *
 * @param parameter  the parameter
 * @param unverified whether its value is recalled and not re-read, so that nothing may be asserted from it alone
 * @param sources    its sources; keys that no library knows are given with an empty citation
 * @param share      share of the variance of the logarithm of the estimate, 0 to 1
 */
public record ParameterExplanation(Parameter parameter, boolean unverified, List<SourceRecord> sources, double share) {

	/** Copies the sources. */
	public ParameterExplanation {
		sources = List.copyOf(sources);
	}
}
