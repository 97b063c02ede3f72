/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.profile;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.interphase.core.rule.RuleProfile;
import org.interphase.core.rule.RuleSetting;
import org.interphase.model.FindingLevel;
import org.interphase.rules.internal.RuleTexts;

/** A rule profile whose texts, with a reason for each setting, stand in {@code messages.properties} under its id. */
public abstract class CatalogueProfile implements RuleProfile {

	private final String id;
	private final RuleTexts texts;
	private final Map<String, RuleSetting> settings = new TreeMap<>();

	CatalogueProfile(String id) {
		this.id = id;
		texts = new RuleTexts("profile." + id); //$NON-NLS-1$
	}

	@Override
	public final String id() {
		return id;
	}

	@Override
	public final String name() {
		return texts.format("name"); //$NON-NLS-1$
	}

	@Override
	public final String description() {
		return texts.format("description"); //$NON-NLS-1$
	}

	@Override
	public final Map<String, RuleSetting> settings() {
		return Collections.unmodifiableMap(settings);
	}

	/** Why this profile sets a rule as it does, in one sentence. */
	public final String reason(String rule) {
		return texts.format(rule);
	}

	/** Grades the findings of a rule. */
	final void grade(FindingLevel level, String rule) {
		put(rule, RuleSetting.level(level));
	}

	/** Sets a threshold of a rule. */
	final void set(String rule, String parameter, double value) {
		put(rule, RuleSetting.parameter(parameter, value));
	}

	private void put(String rule, RuleSetting setting) {
		settings.merge(rule, setting, (earlier, later) -> later.over(earlier));
	}
}
