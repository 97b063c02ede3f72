/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain.docs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.QuickFix;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.rule.RuleSetting;

/** The reference of the rules, by category, and of the rule profiles. */
final class RuleReference {

	private RuleReference() {
	}

	static String of(Registries registries) {
		List<RuleDescriptor> rules = registries.rules().stream().map(rule -> rule.descriptor()).toList();
		Markdown markdown = Markdown.titled("Rules", "The " + rules.size()
				+ " built-in rules. Each has a stable id, a default severity, thresholds that profiles and designs may change, a"
				+ " reason and sources. What cannot be judged for lack of data is reported as unknown.");
		Map<String, List<RuleDescriptor>> byCategory = rules.stream()
				.collect(Collectors.groupingBy(RuleDescriptor::category, TreeMap::new, Collectors.toList()));
		byCategory.forEach((category, members) -> {
			markdown.heading(category.replace("/", " / "));
			members.forEach(rule -> rule(markdown, rule, registries));
		});
		profiles(markdown, registries);
		return markdown.toString();
	}

	private static void rule(Markdown markdown, RuleDescriptor rule, Registries registries) {
		markdown.subheading(rule.id() + ": " + rule.title());
		markdown.paragraph("**" + rule.severity().label() + "**, about a "
				+ rule.scope().name().toLowerCase(Locale.ROOT) + ". " + rule.reason());
		if (!rule.parameters().isEmpty()) {
			markdown.table("Parameter", "Default", "Range", "Unit");
			for (RuleParameter parameter : rule.parameters()) {
				markdown.row('`' + parameter.name() + '`', Figures.number(parameter.defaultValue()),
						Figures.number(parameter.minimum()) + " to " + Figures.number(parameter.maximum()),
						parameter.unit());
			}
		}
		List<QuickFix> fixes = registries.quickFixes(rule.id());
		if (!fixes.isEmpty()) {
			markdown.paragraph("Quick fix: " + String.join("; ", fixes.stream().map(QuickFix::label).toList()) + '.');
		}
		markdown.paragraph(rule.sources().isEmpty() ? "Source: general knowledge, see the reason."
				: "Sources: " + String.join(", ", rule.sources()) + '.');
	}

	private static void profiles(Markdown markdown, Registries registries) {
		markdown.heading("Profiles");
		for (RuleProfile profile : registries.profiles()) {
			markdown.subheading(profile.name() + " (`" + profile.id() + "`)").paragraph(profile.description());
			markdown.table("Rule", "Level", "Thresholds");
			for (Map.Entry<String, RuleSetting> entry : new TreeMap<>(profile.settings()).entrySet()) {
				RuleSetting setting = entry.getValue();
				markdown.row(entry.getKey(), setting.level().getLiteral(), new TreeMap<>(setting.parameters())
						.entrySet().stream().map(value -> '`' + value.getKey() + "` " + Figures.number(value.getValue()))
						.collect(Collectors.joining(", ")));
			}
		}
	}
}
