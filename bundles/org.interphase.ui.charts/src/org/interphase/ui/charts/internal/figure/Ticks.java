/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.List;

/**
 * The marked values of an axis.
 *
 * @param values where
 * @param labels how they are written, one for each
 */
public record Ticks(List<Double> values, List<String> labels) {

	/** Copies the lists. */
	public Ticks {
		values = List.copyOf(values);
		labels = List.copyOf(labels);
	}
}
