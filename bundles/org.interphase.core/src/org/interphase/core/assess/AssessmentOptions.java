/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

/**
 * Options of an assessment.
 *
 * @param seed  seed of the draws; the same seed gives the same numbers
 * @param draws number of draws, 100 to 10,000,000
 */
public record AssessmentOptions(long seed, int draws) {

	/** The default: seed 1, 4000 draws. */
	public static final AssessmentOptions DEFAULT = new AssessmentOptions(1, 4000);

	private static final int FEWEST = 100;
	private static final int MOST = 10_000_000;

	/** Refuses a number of draws out of range. */
	public AssessmentOptions {
		if (draws < FEWEST || draws > MOST) {
			throw new IllegalArgumentException("The number of draws must lie between 100 and 10000000."); //$NON-NLS-1$
		}
	}
}
