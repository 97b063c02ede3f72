/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.HashMap;
import java.util.Map;

import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleSetting;
import org.interphase.core.rule.Severity;
import org.interphase.model.FindingLevel;

/** A rule with the grade and the thresholds that hold in one assessment. */
record GradedRule(Rule rule, RuleDescriptor descriptor, FindingLevel level, Map<String, Double> parameters) {

	static GradedRule of(Rule rule, RuleDescriptor descriptor, RuleSetting setting) {
		Map<String, Double> parameters = new HashMap<>();
		descriptor.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter.defaultValue()));
		parameters.putAll(setting.parameters());
		return new GradedRule(rule, descriptor, setting.level(), parameters);
	}

	boolean isOff() {
		return level == FindingLevel.OFF;
	}

	/**
	 * Value of a threshold.
	 *
	 * @throws IllegalArgumentException if the rule has no threshold of this name
	 */
	double parameter(String name) {
		Double value = parameters.get(name);
		if (value == null) {
			throw new IllegalArgumentException("Rule " + descriptor.id() + " has no parameter " + name); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return value;
	}

	/** The severity of a finding that the rule itself grades like this: both move by the same number of steps. */
	Severity graded(Severity own) {
		if (level == FindingLevel.DEFAULT || level == FindingLevel.OFF) {
			return own;
		}
		int steps = Severity.valueOf(level.name()).ordinal() - descriptor.severity().ordinal();
		return Severity.values()[Math.clamp(own.ordinal() + steps, 0, Severity.values().length - 1)];
	}
}
