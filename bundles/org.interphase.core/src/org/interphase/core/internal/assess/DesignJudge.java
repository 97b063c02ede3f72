/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Rule;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** Judges the stacks of a design one after the other. */
public final class DesignJudge {

	private static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing(Finding::waived)
			.thenComparing(Finding::unknown).thenComparing(Finding::severity, Comparator.reverseOrder())
			.thenComparing(Finding::rule);

	private final Registries registries;
	private final AssessmentOptions options;
	private final Watch watch;
	private final MaterialLookup materials;
	private final Waivers waivers;
	private final RuleSelection rules;

	private DesignJudge(Registries registries, Design design, AssessmentOptions options, Watch watch) {
		this.watch = watch;
		this.registries = registries;
		this.options = options;
		materials = LocalMaterials.over(registries.materials(), design);
		waivers = new Waivers(design.getWaivers());
		rules = RuleSelection.of(registries, design, options);
	}

	/** Judges a design. */
	public static DesignAssessment assess(Registries registries, Design design, AssessmentOptions options,
			Isolation isolation) {
		return new Supervisor(isolation).run(watch -> assess(registries, design, options, watch));
	}

	private static DesignAssessment assess(Registries registries, Design design, AssessmentOptions options,
			Watch watch) {
		DesignJudge judge = new DesignJudge(registries, design, options, watch);
		ConditionsContext conditions = ContextCompiler.conditions(design.getConditions());
		List<StackAssessment> stacks = new ArrayList<>();
		for (Stack stack : design.getStacks()) {
			stacks.add(judge.assess(stack, conditions));
		}
		return new DesignAssessment(ContextCompiler.text(design.getName()), conditions, options, stacks,
				judge.rules.problems());
	}

	private StackAssessment assess(Stack model, ConditionsContext conditions) {
		Faults faults = new Faults(watch);
		StackContext stack = new ContextCompiler(materials, registries.evidence(), new Surfaces(registries, faults)).stack(model,
				conditions);
		StackJudge judge = new StackJudge(registries, stack, new Draws(options), faults);
		List<LayerAssessment> layers = stack.layers().stream().map(judge::layer).toList();
		List<BoundaryAssessment> boundaries = stack.boundaries().stream().map(judge::boundary).toList();
		Totals totals = StackTotals.of(stack, judge.total());
		List<Finding> findings = findings(stack, boundaries, totals, faults);
		return new StackAssessment(stack, layers, boundaries, totals, findings, faults.list());
	}

	private List<Finding> findings(StackContext stack, List<BoundaryAssessment> boundaries, Totals totals,
			Faults faults) {
		boolean complete = totals.missing().isEmpty();
		Map<Integer, Summary> asr = new HashMap<>();
		for (BoundaryAssessment boundary : boundaries) {
			boundary.headline().ifPresent(headline -> asr.put(boundary.boundary().index(), headline.asr()));
		}
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : registries.rules()) {
			GradedRule graded = rules.graded(rule);
			if (graded.isOff()) {
				continue;
			}
			RuleRun run = new RuleRun(graded, stack, asr, complete ? totals.asr() : null,
					complete ? totals.drivers() : List.of());
			faults.guard(graded.descriptor().id(), stack.name(), run, () -> {
				rule.check(run);
				return run;
			});
			findings.addAll(run.findings());
		}
		return findings.stream().map(waivers::applied).sorted(GRAVEST_FIRST).toList();
	}
}
