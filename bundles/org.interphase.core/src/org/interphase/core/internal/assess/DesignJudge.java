/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.isolation.Isolation;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** Judges the stacks of a design one after the other. */
public final class DesignJudge {

	private final Registries registries;
	private final Watch watch;
	private final Known known;
	private final NamedMaterials materials;
	private final RuleSelection selection;
	private final RuleJudge rules;

	private DesignJudge(Registries registries, Design design, AssessmentOptions options, Known known, Watch watch) {
		this.watch = watch;
		this.known = known;
		this.registries = registries;
		materials = known.materials(design);
		selection = RuleSelection.of(registries, design, options);
		rules = new RuleJudge(registries.rules(), selection, new Waivers(design.getWaivers()), watch);
	}

	/**
	 * Judges a design.
	 *
	 * @throws CancellationException if it was cancelled
	 */
	public static DesignAssessment assess(Registries registries, Design design, AssessmentOptions options,
			Isolation isolation, Recollection recollection, BooleanSupplier cancelled) {
		return new Supervisor(isolation, cancelled).run(watch -> assess(registries, design, options,
				recollection.of(registries, options, watch.suspended()), watch));
	}

	private static DesignAssessment assess(Registries registries, Design design, AssessmentOptions options, Known known,
			Watch watch) {
		DesignJudge judge = new DesignJudge(registries, design, options, known, watch);
		ConditionsContext conditions = ContextCompiler.conditions(design.getConditions());
		List<StackAssessment> stacks = new ArrayList<>();
		List<StackMemory> memories = new ArrayList<>();
		for (Stack stack : design.getStacks()) {
			stacks.add(judge.assess(stack, conditions, memories));
		}
		watch.goOn();
		known.remember(memories);
		return new DesignAssessment(ContextCompiler.text(design.getName()), conditions, options, stacks,
				judge.selection.problems());
	}

	private StackAssessment assess(Stack model, ConditionsContext conditions, List<StackMemory> memories) {
		Faults faults = new Faults(watch);
		StackContext stack = new ContextCompiler(materials, registries.evidence(), new Surfaces(registries, faults)).stack(model,
				conditions, known.picture(ContextCompiler.text(model.getId())));
		watch.goOn();
		StackRun run = StackRun.of(stack, new StackJudge(registries, stack, known, watch, faults), known, watch, faults);
		List<LayerAssessment> layers = layers(stack, run.memory());
		List<BoundaryAssessment> boundaries = boundaries(stack, run.memory());
		Totals totals = StackTotals.of(stack, run.total(), run.cells());
		RuleJudge.Verdicts verdicts = rules.judge(StackFacts.of(stack, boundaries, totals), run.changes(), faults);
		memories.add(run.memory().with(verdicts.memory()));
		return new StackAssessment(stack, layers, boundaries, totals, verdicts.findings(), faults.list(),
				run.cells());
	}

	private static List<LayerAssessment> layers(StackContext stack, StackMemory memory) {
		List<LayerAssessment> layers = new ArrayList<>(stack.layers().size());
		for (LayerContext layer : stack.layers()) {
			layers.add(new LayerAssessment(layer, memory.layers().get(layers.size()).estimates()));
		}
		return layers;
	}

	private static List<BoundaryAssessment> boundaries(StackContext stack, StackMemory memory) {
		List<BoundaryAssessment> boundaries = new ArrayList<>(stack.boundaries().size());
		for (BoundaryContext boundary : stack.boundaries()) {
			Judgement judgement = memory.boundaries().get(boundaries.size());
			boundaries.add(new BoundaryAssessment(boundary, judgement.interphase(), judgement.estimates()));
		}
		return boundaries;
	}
}
