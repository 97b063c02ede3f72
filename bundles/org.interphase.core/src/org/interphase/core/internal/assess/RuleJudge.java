/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.Fault;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Rule;

/** Lets all rules look at a stack, on all processors if it is long; those that look no further than the neighbours only where something has changed. */
final class RuleJudge {

	/** On shorter stacks all rules are done sooner than another thread has started. */
	private static final int LONG_STACK = 100;

	private final List<GradedRule> rules;
	private final Waivers waivers;
	private final Watch watch;

	RuleJudge(List<Rule> rules, RuleSelection selection, Waivers waivers, Watch watch) {
		this.rules = rules.stream().map(selection::graded).filter(rule -> !rule.isOff())
				.sorted(Comparator.comparing(rule -> rule.descriptor().id())).toList();
		this.waivers = waivers;
		this.watch = watch;
	}

	/**
	 * What the rules have found.
	 *
	 * @param findings all findings, the gravest first; waived ones last
	 * @param memory   what is to be remembered
	 */
	record Verdicts(List<Finding> findings, RuleMemory memory) {
	}

	/** What a rule has found, what of it is to be remembered, and what went wrong. */
	private record Outcome(List<Finding> findings, @Nullable LocalFindings remembered, List<Fault> faults) {
	}

	/**
	 * Lets all rules look.
	 *
	 * @param changes what is as it was in the last assessment; null if nothing is known of that
	 */
	Verdicts judge(StackFacts facts, @Nullable Changes changes, Faults faults) {
		Surroundings layers = Surroundings.ofLayers(facts, changes);
		Surroundings boundaries = Surroundings.ofBoundaries(facts, changes);
		@Nullable
		Outcome[] outcomes = new @Nullable Outcome[rules.size()];
		Supervisor.share(facts.stack().layers().size() < LONG_STACK ? 1 : outcomes.length, next -> {
			for (int i = next.getAndIncrement(); i < outcomes.length; i = next.getAndIncrement()) {
				watch.goOn();
				GradedRule rule = rules.get(i);
				LocalCheck local = LocalCheck.of(rule.rule());
				outcomes[i] = local == null ? whole(rule, facts)
						: local(rule, local, facts, local.isOfLayers() ? layers : boundaries, changes);
			}
			return outcomes;
		});
		Ranking ranking = new Ranking();
		Map<String, LocalFindings> remembered = new HashMap<>();
		for (Outcome outcome : outcomes) {
			if (outcome != null) {
				outcome.findings().forEach(finding -> ranking.add(waivers.applied(finding)));
				faults.addAll(outcome.faults());
				LocalFindings found = outcome.remembered();
				if (found != null) {
					remembered.put(found.rule().descriptor().id(), found);
				}
			}
		}
		return new Verdicts(ranking.gravestFirst(), new RuleMemory(facts.boundaries(), remembered));
	}

	/** Lets a rule look at the whole stack. */
	private Outcome whole(GradedRule rule, StackFacts facts) {
		Faults faults = new Faults(watch);
		RuleRun run = new RuleRun(rule, facts);
		faults.guard(rule.descriptor().id(), facts.stack().name(), run, () -> {
			rule.rule().check(run);
			return run;
		});
		return new Outcome(run.findings(), null, faults.list());
	}

	/** Lets a rule look where something has changed, or everywhere if what it found the last time does not hold any more. */
	private Outcome local(GradedRule rule, LocalCheck check, StackFacts facts, Surroundings parts, @Nullable Changes changes) {
		LocalFindings before = changes == null ? null : changes.before().rules().rules().get(rule.descriptor().id());
		if (before != null && before.holdsFor(rule, facts.point())) {
			LocalRun run = new LocalRun(rule, check, facts, parts);
			run.keep(before);
			Faults faults = run(rule, run, parts.changed(), facts);
			if (!faults.failed()) {
				return outcome(run, faults);
			}
			// what a rule finds before it fails is what it finds when it begins anew
		}
		LocalRun run = new LocalRun(rule, check, facts, parts);
		Faults faults = run(rule, run, parts.all(), facts);
		return faults.failed() ? new Outcome(run.findings(), null, faults.list()) : outcome(run, faults);
	}

	private Faults run(GradedRule rule, LocalRun run, int[] places, StackFacts facts) {
		Faults faults = new Faults(watch);
		faults.guard(rule.descriptor().id(), facts.stack().name(), run, () -> {
			for (int place : places) {
				run.judge(place);
			}
			return run;
		});
		return faults;
	}

	private static Outcome outcome(LocalRun run, Faults faults) {
		LocalFindings found = run.result();
		return new Outcome(found.findings(), found, faults.list());
	}
}
