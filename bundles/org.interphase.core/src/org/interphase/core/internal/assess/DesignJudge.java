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

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialLookup;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleDescriptor;
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
	private final MaterialLookup materials;
	private final Waivers waivers;

	private DesignJudge(Registries registries, Design design, AssessmentOptions options) {
		this.registries = registries;
		this.options = options;
		materials = LocalMaterials.over(registries.materials(), design);
		waivers = new Waivers(design.getWaivers());
	}

	/** Judges a design. */
	public static DesignAssessment assess(Registries registries, Design design, AssessmentOptions options) {
		DesignJudge judge = new DesignJudge(registries, design, options);
		ConditionsContext conditions = ContextCompiler.conditions(design.getConditions());
		List<StackAssessment> stacks = new ArrayList<>();
		for (Stack stack : design.getStacks()) {
			stacks.add(judge.assess(stack, conditions));
		}
		return new DesignAssessment(ContextCompiler.text(design.getName()), conditions, options, stacks);
	}

	private StackAssessment assess(Stack model, ConditionsContext conditions) {
		Faults faults = new Faults();
		StackContext stack = new ContextCompiler(materials, new Surfaces(registries, faults)).stack(model, conditions);
		StackJudge judge = new StackJudge(registries, stack, new Draws(options), faults);
		List<LayerAssessment> layers = stack.layers().stream().map(judge::layer).toList();
		List<BoundaryAssessment> boundaries = stack.boundaries().stream().map(judge::boundary).toList();
		Totals totals = StackTotals.of(stack, judge.total());
		Summary completeTotal = totals.missing().isEmpty() ? totals.asr() : null;
		List<Finding> findings = findings(stack, boundaries, completeTotal, faults);
		return new StackAssessment(stack, layers, boundaries, totals, findings, faults.list());
	}

	private List<Finding> findings(StackContext stack, List<BoundaryAssessment> boundaries, @Nullable Summary total,
			Faults faults) {
		Map<Integer, Summary> asr = new HashMap<>();
		for (BoundaryAssessment boundary : boundaries) {
			boundary.headline().ifPresent(headline -> asr.put(boundary.boundary().index(), headline.asr()));
		}
		List<Finding> findings = new ArrayList<>();
		for (Rule rule : registries.rules()) {
			RuleDescriptor descriptor = rule.descriptor();
			RuleRun run = new RuleRun(descriptor, stack, asr, total);
			faults.guard(descriptor.id(), stack.name(), run, () -> {
				rule.check(run);
				return run;
			});
			findings.addAll(run.findings());
		}
		return findings.stream().map(waivers::applied).sorted(GRAVEST_FIRST).toList();
	}
}
