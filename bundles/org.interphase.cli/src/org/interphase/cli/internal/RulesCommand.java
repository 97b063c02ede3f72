/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.RulesJson;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.RulesText;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells of the rules that are installed. */
@Command(name = "rules")
final class RulesCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	private final Console console;
	private final Registries registries;

	RulesCommand(Console console, Registries registries) {
		this.console = console;
		this.registries = registries;
	}

	@Override
	public void run() {
		throw Usage.bad(spec, Messages.get("noPart", "list, show")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Command(name = "list")
	int list(@Mixin ListOutput output, @Option(names = "--category", paramLabel = "PATH") @Nullable String category)
			throws BadInputException, OutputFailedException {
		output.check(console, List.of());
		List<RuleDescriptor> rules = registries.rules().stream().map(Rule::descriptor).filter(rule -> category == null
				|| (rule.category() + '/').regionMatches(true, 0, category + '/', 0, category.length() + 1)).toList();
		if (rules.isEmpty()) {
			throw new BadInputException(Messages.get("categoryUnknown", String.valueOf(category), //$NON-NLS-1$
					String.join(", ", registries.rules().stream().map(rule -> rule.descriptor().category()).distinct() //$NON-NLS-1$
							.sorted().toList())));
		}
		output.write(console, output.format() == ReportFormat.JSON ? RulesJson.render(rules, registries)
				: RulesText.list(rules, registries.profiles()));
		return ExitCode.CLEAN;
	}

	@Command(name = "show")
	int show(@Mixin ListOutput output, @Parameters(paramLabel = "ID", descriptionKey = "id") String id)
			throws BadInputException, OutputFailedException {
		output.check(console, List.of());
		RuleDescriptor rule = registries.rules().stream().map(Rule::descriptor)
				.filter(known -> known.id().equalsIgnoreCase(id)).findFirst()
				.orElseThrow(() -> new BadInputException(Messages.get("noRule", id, //$NON-NLS-1$
						Suggestions.of(id, registries.rules().stream().map(known -> known.descriptor().id()).toList(),
								"interphase rules list")))); //$NON-NLS-1$
		output.write(console, output.format() == ReportFormat.JSON ? RulesJson.render(List.of(rule), registries)
				: RulesText.show(rule, registries));
		return ExitCode.CLEAN;
	}
}
