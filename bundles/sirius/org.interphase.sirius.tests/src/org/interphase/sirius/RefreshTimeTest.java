/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;

import org.junit.jupiter.api.Test;

/** The time of a refresh grows no faster than the stack. */
class RefreshTimeTest {

	/** Room for a busy machine; a time that grew with the square would be 25 times. */
	private static final double TOLERANCE = 2.5;

	@Test
	void growsLinearly() throws Exception {
		refreshTime(10);
		double hundred = refreshTime(100);
		double fiveHundred = refreshTime(500);
		assertTrue(fiveHundred < 5 * TOLERANCE * hundred, hundred + " ms and " + fiveHundred + " ms");
	}

	/** The shortest of some refreshes after an edit, in milliseconds. */
	private static double refreshTime(int layers) throws Exception {
		try (TestSession session = TestSession.of(notation(layers))) {
			double shortest = Double.MAX_VALUE;
			for (int run = 1; run <= 3; run++) {
				double thickness = run;
				long start = System.nanoTime();
				session.session().change(() -> session.layer(1).setThickness(thickness));
				session.session().refresh(session.diagram(), TestSession.MONITOR);
				shortest = Math.min(shortest, (System.nanoTime() - start) / 1e6);
			}
			return shortest;
		}
	}

	static String notation(int layers) {
		StringJoiner notation = new StringJoiner(" | ");
		for (int i = 0; i < layers; i++) {
			notation.add(i == 0 ? "Li" : i == layers - 1 ? "LFP" : i % 2 == 0 ? "LLZO 500 um" : "ILE 1 um");
		}
		return notation.toString();
	}
}
