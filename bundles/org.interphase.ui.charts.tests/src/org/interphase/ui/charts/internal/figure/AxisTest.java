/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Axes end where people can read them. */
class AxisTest {

	@Test
	void logarithmicAxisCoversWholeDecades() {
		Axis axis = Axis.logarithmic("ASR (ohm cm2)", 2.5, 430);
		assertTrue(Math.abs(axis.lower() - 1) < 1e-9, "at the decade below");
		assertTrue(axis.upper() > 1000 && axis.upper() < 2000, "a little after the last decade");
		Axis one = Axis.logarithmic("ASR (ohm cm2)", 10, 10);
		assertTrue(one.upper() >= 10 * one.lower(), "never without a decade");
	}

	@Test
	void logarithmicAxisLeavesOutWhatHasNoLogarithm() {
		Axis axis = Axis.logarithmic("ASR (ohm cm2)", 0, 50);
		assertTrue(axis.lower() > 0);
		assertTrue(axis.upper() > 100 && axis.upper() < 200);
	}
}
