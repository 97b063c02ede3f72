/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an edit costs, by the number of layers; the baseline is the shortest stack. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EditBenchmark {

	/** Number of layers. */
	@Param({ "10", "1000", "10000" })
	public int layers;

	private final Assessor assessor = new Assessor(Registries.standard());
	private final AssessmentMemory memory = new AssessmentMemory();
	private List<Layer> stack;
	private Layer more;
	private Design design;
	private int edits;

	/** Makes the design and judges it once. */
	@Setup
	public void judge() {
		design = Designs.series(layers);
		stack = design.getStacks().getFirst().getLayers();
		more = EcoreUtil.copy(stack.get(2));
		more.setId(EcoreUtil.generateUUID());
		assessor.assess(design, AssessmentOptions.DEFAULT, memory, () -> false);
	}

	/** From nothing. */
	@Benchmark
	public DesignAssessment afresh() {
		return assessor.assess(design, AssessmentOptions.DEFAULT);
	}

	/** Another thickness of an electrolyte in the middle. */
	@Benchmark
	public DesignAssessment afterANewThickness() {
		Designs.electrolyteInTheMiddle(stack).setThickness(1.0 + edits++ % 100);
		return assessor.assess(design, AssessmentOptions.DEFAULT, memory, () -> false);
	}

	/** A layer that comes near the beginning, or goes again. */
	@Benchmark
	public DesignAssessment afterALayerMoreOrLess() {
		if (!stack.remove(more)) {
			stack.add(3, more);
		}
		return assessor.assess(design, AssessmentOptions.DEFAULT, memory, () -> false);
	}
}
