/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.quantity.Figures;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleSetting;
import org.interphase.model.FindingLevel;

/** Reads settings of single rules, such as {@code R-ECH-08=off} and {@code R-ECH-08.potential=250 mV}. */
final class RuleArguments {

	private final Registries registries;
	private final Map<String, RuleSetting> settings = new TreeMap<>();

	RuleArguments(Registries registries) {
		this.registries = registries;
	}

	/** All settings so far, by rule. */
	Map<String, RuleSetting> settings() {
		return settings;
	}

	/** Reads how the findings of a rule are graded. */
	void level(String text) throws BadInputException {
		int equals = text.indexOf('=');
		if (equals < 0) {
			throw new BadInputException(Messages.get("ruleNoLevel", text, levels())); //$NON-NLS-1$
		}
		String word = text.substring(equals + 1).strip();
		FindingLevel level = FindingLevel.get(word);
		if (level == null) {
			throw new BadInputException(Messages.get("ruleBadLevel", text, word, levels())); //$NON-NLS-1$
		}
		add(rule("--rule", text, text.substring(0, equals)), RuleSetting.level(level)); //$NON-NLS-1$
	}

	/** Reads a threshold of a rule, in any unit of its kind. */
	void threshold(String text) throws BadInputException {
		int equals = text.indexOf('=');
		int dot = equals < 0 ? -1 : text.lastIndexOf('.', equals);
		if (dot < 0) {
			throw new BadInputException(Messages.get("setNoValue", text)); //$NON-NLS-1$
		}
		RuleDescriptor rule = rule("--set", text, text.substring(0, dot)); //$NON-NLS-1$
		String name = text.substring(dot + 1, equals).strip();
		RuleParameter parameter = rule.parameter(name).orElseThrow(() -> new BadInputException(
				Messages.get("setUnknown", text, rule.id(), name, parameters(rule)))); //$NON-NLS-1$
		add(rule, RuleSetting.parameter(name, value(text, parameter, text.substring(equals + 1).strip())));
	}

	private static double value(String text, RuleParameter parameter, String written) throws BadInputException {
		double value;
		try {
			value = Quantities.parse(written, parameter.unit());
		} catch (QuantityException e) {
			throw new BadInputException(Messages.get("setBadValue", text, e.getMessage()), e); //$NON-NLS-1$
		}
		if (!parameter.accepts(value)) {
			throw new BadInputException(Messages.get("setOutOfRange", text, Figures.number(parameter.minimum()), //$NON-NLS-1$
					Figures.quantity(parameter.maximum(), parameter.unit())));
		}
		return value;
	}

	private void add(RuleDescriptor rule, RuleSetting setting) {
		settings.merge(rule.id(), setting, (before, now) -> now.over(before));
	}

	private RuleDescriptor rule(String option, String text, String id) throws BadInputException {
		return registries.rule(id.strip()).map(Rule::descriptor)
				.orElseThrow(() -> new BadInputException(Messages.get("ruleUnknown", option, text, id.strip()))); //$NON-NLS-1$
	}

	private static String parameters(RuleDescriptor rule) {
		return rule.parameters().isEmpty() ? Messages.get("none") //$NON-NLS-1$
				: rule.parameters().stream().map(RuleParameter::name).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String levels() {
		return Arrays.stream(FindingLevel.values()).map(FindingLevel::getLiteral).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}
}
