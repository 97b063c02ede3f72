/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleSetting;
import org.interphase.model.FindingLevel;

/** The rules that a run asks. */
final class AskedRules {

	private AskedRules() {
	}

	/** All rules but those that the profile or the user has switched off. */
	static List<RuleDescriptor> of(Registries registries, AssessmentOptions options) {
		Map<String, RuleSetting> settings = new HashMap<>();
		registries.profile(options.profile()).ifPresent(profile -> settings.putAll(profile.settings()));
		options.rules().forEach((rule, setting) -> settings.merge(rule, setting, (lower, higher) -> higher.over(lower)));
		return registries.rules().stream().map(Rule::descriptor).filter(rule -> {
			RuleSetting setting = settings.get(rule.id());
			return setting == null || setting.level() != FindingLevel.OFF;
		}).toList();
	}
}
