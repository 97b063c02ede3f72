/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.Map;

import org.interphase.model.FindingLevel;

/**
 * How one rule differs from its defaults.
 *
 * @param level      how its findings are graded; findings that a rule itself grades above or below its default move along
 * @param parameters thresholds by name; those that are missing keep their value
 */
public record RuleSetting(FindingLevel level, Map<String, Double> parameters) {

	/** Copies the thresholds. */
	public RuleSetting {
		parameters = Map.copyOf(parameters);
	}

	/** A setting that only grades. */
	public static RuleSetting level(FindingLevel level) {
		return new RuleSetting(level, Map.of());
	}

	/** A setting that only changes one threshold. */
	public static RuleSetting parameter(String name, double value) {
		return new RuleSetting(FindingLevel.DEFAULT, Map.of(name, value));
	}

	/** This setting over another: what this one leaves open is taken from the other. */
	public RuleSetting over(RuleSetting other) {
		Map<String, Double> merged = new java.util.HashMap<>(other.parameters);
		merged.putAll(parameters);
		return new RuleSetting(level == FindingLevel.DEFAULT ? other.level : level, merged);
	}
}
