/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;

/**
 * What came out at one point of a sweep.
 *
 * @param at    values of the swept quantities, in the units in which they are shown
 * @param value the number in the unit in which it is shown; null if nobody knows it there
 */
public record SweptValue(List<Double> at, @Nullable Summary value) {

	/** Copies the values. */
	public SweptValue {
		at = List.copyOf(at);
	}
}
