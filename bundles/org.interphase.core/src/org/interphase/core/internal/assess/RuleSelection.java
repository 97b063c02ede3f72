/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.SettingsProblem;
import org.interphase.core.internal.text.Texts;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.RuleParameter;
import org.interphase.core.rule.RuleProfile;
import org.interphase.core.rule.RuleSetting;
import org.interphase.model.Design;
import org.interphase.model.FindingLevel;
import org.interphase.model.RuleParameterValue;
import org.interphase.model.Waiver;

/** Which rules are asked, how their findings are graded and with which thresholds: options before design before profile. */
public final class RuleSelection {

	private static final Texts TEXTS = new Texts(RuleSelection.class);
	private final Registries registries;
	private final List<SettingsProblem> problems = new ArrayList<>();
	private final Map<String, RuleSetting> settings = new TreeMap<>();

	private RuleSelection(Registries registries) {
		this.registries = registries;
	}

	/** The selection for a design. Settings that cannot be obeyed are noted and left out. */
	public static RuleSelection of(Registries registries, Design design, AssessmentOptions options) {
		RuleSelection selection = new RuleSelection(registries);
		selection.addProfile(design, options);
		selection.addDesign(design);
		options.rules().forEach((rule, setting) -> selection.add(rule, setting, "", TEXTS.get("place.options"))); //$NON-NLS-1$ //$NON-NLS-2$
		selection.checkWaivers(design);
		return selection;
	}

	/** Settings and waivers that cannot be obeyed. */
	public List<SettingsProblem> problems() {
		return List.copyOf(problems);
	}

	GradedRule graded(Rule rule) {
		RuleDescriptor descriptor = rule.descriptor();
		RuleSetting setting = settings.get(descriptor.id());
		return GradedRule.of(rule, descriptor,
				setting == null ? RuleSetting.level(FindingLevel.DEFAULT) : setting);
	}

	private void addProfile(Design design, AssessmentOptions options) {
		boolean asked = !options.profile().isEmpty();
		String id = asked ? options.profile() : ContextCompiler.text(design.getRuleProfile());
		if (id.isEmpty()) {
			return;
		}
		Optional<RuleProfile> profile = registries.profile(id);
		if (profile.isEmpty()) {
			String known = String.join(", ", registries.profiles().stream().map(RuleProfile::id).toList()); //$NON-NLS-1$
			problems.add(new SettingsProblem(asked ? "" : ContextCompiler.text(design.getId()), TEXTS.get("place.profile"), //$NON-NLS-1$ //$NON-NLS-2$
					TEXTS.get("settings.noProfile", id, known))); //$NON-NLS-1$
			return;
		}
		profile.get().settings().forEach((rule, setting) -> add(rule, setting, "", TEXTS.get("place.profileOf", id))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void addDesign(Design design) {
		int number = 0;
		for (org.interphase.model.RuleSetting setting : design.getRuleSettings()) {
			number++;
			Map<String, Double> parameters = new TreeMap<>();
			for (RuleParameterValue value : setting.getParameters()) {
				parameters.put(ContextCompiler.text(value.getName()), ContextCompiler.number(value.getValue()));
			}
			add(ContextCompiler.text(setting.getRule()), new RuleSetting(setting.getLevel(), parameters),
					ContextCompiler.text(setting.getId()), TEXTS.get("place.setting", String.valueOf(number))); //$NON-NLS-1$
		}
	}

	private void add(String rule, RuleSetting setting, String element, String place) {
		Optional<RuleDescriptor> found = registries.rule(rule).map(Rule::descriptor);
		if (found.isEmpty()) {
			problems.add(new SettingsProblem(element, place, noSuchRule(rule)));
			return;
		}
		RuleDescriptor descriptor = found.get();
		List<String> wrong = setting.parameters().entrySet().stream()
				.map(entry -> problem(descriptor, entry.getKey(), entry.getValue())).flatMap(Optional::stream).toList();
		wrong.forEach(message -> problems.add(new SettingsProblem(element, place, message)));
		if (wrong.isEmpty()) {
			settings.merge(rule, setting, (lower, higher) -> higher.over(lower));
		}
	}

	private static Optional<String> problem(RuleDescriptor rule, String name, double value) {
		Optional<RuleParameter> parameter = rule.parameter(name);
		if (parameter.isEmpty()) {
			String known = String.join(", ", rule.parameters().stream().map(RuleParameter::name).toList()); //$NON-NLS-1$
			return Optional.of(TEXTS.get("settings.noParameter", rule.id(), name, //$NON-NLS-1$
					known.isEmpty() ? TEXTS.get("settings.none") : known)); //$NON-NLS-1$
		}
		return parameter.filter(found -> !found.accepts(value))
				.map(found -> TEXTS.get("settings.range", name, rule.id(), String.valueOf(value), //$NON-NLS-1$
						String.valueOf(found.minimum()), String.valueOf(found.maximum()), found.unit()));
	}

	private void checkWaivers(Design design) {
		int number = 0;
		for (Waiver waiver : design.getWaivers()) {
			number++;
			String rule = ContextCompiler.text(waiver.getRule());
			String id = ContextCompiler.text(waiver.getId());
			String place = TEXTS.get("place.waiver", String.valueOf(number)); //$NON-NLS-1$
			if (registries.rule(rule).isEmpty()) {
				problems.add(new SettingsProblem(id, place, noSuchRule(rule)));
			} else if (ContextCompiler.text(waiver.getReason()).isBlank()) {
				problems.add(new SettingsProblem(id, place, TEXTS.get("settings.waiverReason"))); //$NON-NLS-1$
			}
		}
	}

	private static String noSuchRule(String rule) {
		return TEXTS.get("settings.noRule", rule); //$NON-NLS-1$
	}
}
