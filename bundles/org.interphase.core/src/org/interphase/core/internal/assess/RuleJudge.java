/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.Fault;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Rule;

/** Lets all rules look at a stack, on all processors if it is long. */
final class RuleJudge {

	/** On shorter stacks all rules are done sooner than another thread has started. */
	private static final int LONG_STACK = 100;

	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::waived)
			.thenComparing(Finding::unknown).thenComparing(Finding::severity, Comparator.reverseOrder())
			.thenComparing(Finding::rule);

	private final List<GradedRule> rules;
	private final Waivers waivers;
	private final Watch watch;

	RuleJudge(List<Rule> rules, RuleSelection selection, Waivers waivers, Watch watch) {
		this.rules = rules.stream().map(selection::graded).filter(rule -> !rule.isOff()).toList();
		this.waivers = waivers;
		this.watch = watch;
	}

	/** What a rule has found, and what went wrong. */
	private record Outcome(List<Finding> findings, List<Fault> faults) {
	}

	/** All findings, the gravest first; waived ones last. */
	List<Finding> findings(StackFacts facts, Faults faults) {
		@Nullable
		Outcome[] outcomes = new @Nullable Outcome[rules.size()];
		Supervisor.share(facts.stack().layers().size() < LONG_STACK ? 1 : outcomes.length, next -> {
			for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
				watch.goOn();
				outcomes[i] = judge(rules.get(i), facts);
			}
			return outcomes;
		});
		List<Finding> findings = new ArrayList<>();
		for (Outcome outcome : outcomes) {
			if (outcome != null) {
				findings.addAll(outcome.findings());
				faults.addAll(outcome.faults());
			}
		}
		return findings.stream().map(waivers::applied).sorted(GRAVEST_FIRST).toList();
	}

	private Outcome judge(GradedRule rule, StackFacts facts) {
		Faults faults = new Faults(watch);
		RuleRun run = new RuleRun(rule, facts);
		faults.guard(rule.descriptor().id(), facts.stack().name(), run, () -> {
			rule.rule().check(run);
			return run;
		});
		return new Outcome(run.findings(), faults.list());
	}
}
