/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.ContributionOrder;
import org.interphase.core.registry.Registries;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How designs are judged: conditions, draws, rules. */
final class JudgingArguments {

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	@Option(names = "--at", paramLabel = "CONDITIONS")
	private @Nullable String at;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "1")
	private long seed;

	@Option(names = "--draws", paramLabel = "N", defaultValue = "4000")
	private int draws;

	@Option(names = "--profile", paramLabel = "ID")
	private @Nullable String profile;

	@Option(names = "--rule", paramLabel = "RULE=LEVEL")
	private List<String> levels = new ArrayList<>();

	@Option(names = "--set", paramLabel = "RULE.PARAMETER=VALUE")
	private List<String> thresholds = new ArrayList<>();

	@Option(names = "--without", paramLabel = "ID", split = ",")
	private List<String> without = new ArrayList<>();

	@Option(names = "--first", paramLabel = "ID", split = ",")
	private List<String> first = new ArrayList<>();

	/** The contributions that are asked: all that are installed but those that the user leaves out, in the order of the user. */
	Registries registries(Registries installed) throws BadInputException {
		if (without.isEmpty() && first.isEmpty()) {
			return installed;
		}
		Set<String> known = installed.contributions().stream().map(ContributionInfo::id)
				.collect(Collectors.toCollection(TreeSet::new));
		check("--without", without, known); //$NON-NLS-1$
		installed.contributions().forEach(info -> known.add(info.kind() + ':' + info.id()));
		check("--first", first, known); //$NON-NLS-1$
		Registries kept = without.isEmpty() ? installed : installed.without(Set.copyOf(without));
		return first.isEmpty() ? kept : kept.ordered(new ContributionOrder(first));
	}

	private static void check(String option, List<String> ids, Set<String> known) throws BadInputException {
		for (String id : ids) {
			if (!known.contains(id)) {
				throw new BadInputException(Messages.get("contributionUnknown", option, id, //$NON-NLS-1$
						Suggestions.of(id, known, "interphase contributions"))); //$NON-NLS-1$
			}
		}
	}

	/** A judge as the user wants it. */
	Judge judge(Registries registries) throws BadInputException {
		UnreadParts.refuse(registries);
		String conditions = at;
		ConditionOverrides overrides = conditions == null ? ConditionOverrides.NONE
				: ConditionOverrides.parse(conditions);
		return new Judge(registries, options(registries), overrides);
	}

	private AssessmentOptions options(Registries registries) throws BadInputException {
		String chosen = profile;
		if (chosen != null && registries.profile(chosen).isEmpty()) {
			throw new BadInputException(Messages.get("unknownProfile", chosen, //$NON-NLS-1$
					String.join(", ", registries.profiles().stream().map(known -> known.id()).toList()))); //$NON-NLS-1$
		}
		RuleArguments rules = new RuleArguments(registries);
		for (String level : levels) {
			rules.level(level);
		}
		for (String threshold : thresholds) {
			rules.threshold(threshold);
		}
		try {
			return new AssessmentOptions(seed, draws).withRules(chosen == null ? "" : chosen, rules.settings()); //$NON-NLS-1$
		} catch (IllegalArgumentException e) {
			throw Usage.bad(command, Messages.get("badDraws", String.valueOf(draws))); //$NON-NLS-1$
		}
	}
}
