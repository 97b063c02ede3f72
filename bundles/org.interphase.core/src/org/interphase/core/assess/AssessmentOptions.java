/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.Map;

import org.interphase.core.rule.RuleSetting;

/**
 * Options of an assessment.
 *
 * @param seed    seed of the draws; the same seed gives the same numbers
 * @param draws   number of draws, 100 to 10,000,000
 * @param profile id of the rule profile; empty for the one that the design names, or the defaults of the rules
 * @param rules   settings of single rules by id; they go before those of the design and of the profile
 */
public record AssessmentOptions(long seed, int draws, String profile, Map<String, RuleSetting> rules) {

	/** The default: seed 1, 4000 draws, rules as the design sets them. */
	public static final AssessmentOptions DEFAULT = new AssessmentOptions(1, 4000);

	private static final int FEWEST = 100;
	private static final int MOST = 10_000_000;

	/** Refuses a number of draws out of range. */
	public AssessmentOptions {
		if (draws < FEWEST || draws > MOST) {
			throw new IllegalArgumentException("The number of draws must lie between 100 and 10000000."); //$NON-NLS-1$
		}
		rules = Map.copyOf(rules);
	}

	/** Options with the rules as the design sets them. */
	public AssessmentOptions(long seed, int draws) {
		this(seed, draws, "", Map.of()); //$NON-NLS-1$
	}

	/** The same with another rule profile and other settings of single rules. */
	public AssessmentOptions withRules(String otherProfile, Map<String, RuleSetting> otherRules) {
		return new AssessmentOptions(seed, draws, otherProfile, otherRules);
	}
}
