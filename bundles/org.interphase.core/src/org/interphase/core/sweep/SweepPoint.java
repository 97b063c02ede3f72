/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.sweep;

import java.util.List;

import org.interphase.core.assess.DesignAssessment;

/**
 * One assessment of a sweep.
 *
 * @param values     values of the axes in their order
 * @param assessment the assessment there
 */
public record SweepPoint(List<Double> values, DesignAssessment assessment) {

	/** Copies the values. */
	public SweepPoint {
		values = List.copyOf(values);
	}
}
