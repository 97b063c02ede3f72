/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.rule.Finding;

/**
 * What a rule has found that looks no further than the neighbours.
 *
 * @param rule  the rule with its grade and thresholds
 * @param seen  the design point; null if the rule did not look at it
 * @param found what it has found, in the order of the layers or boundaries
 */
record LocalFindings(GradedRule rule, @Nullable DesignPoint seen, List<Found> found) {

	/** The findings, before waivers. */
	List<Finding> findings() {
		return found.stream().map(Found::finding).toList();
	}

	/** Whether it would find the same again where nothing else has changed. */
	boolean holdsFor(GradedRule now, DesignPoint point) {
		return rule.equals(now) && (seen == null || point.equals(seen));
	}
}
