/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.benchmarks;

import java.util.concurrent.TimeUnit;

import org.interphase.core.assess.AssessmentMemory;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
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

/** One cell of five layers, with rules, drivers and explanations, beside a loop over the same terms that does nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CellBenchmark {

	/** Draws: those of an edit, and those of a final figure. */
	@Param({ "4000", "100000" })
	public int draws;

	private final Assessor assessor = new Assessor(Registries.standard());
	private final Design design = Designs.cell();
	private final AssessmentMemory memory = new AssessmentMemory();
	private AssessmentOptions options;
	private HandWrittenLoop loop;
	private int edits;

	/** Finds the terms. */
	@Setup
	public void findTerms() {
		options = new AssessmentOptions(1, draws);
		loop = new HandWrittenLoop(assessor.assess(design, options).stacks().getFirst(), draws);
	}

	/** The baseline. */
	@Benchmark
	public double loopOverTheSameTerms() {
		return loop.run(1);
	}

	/** An assessment from nothing. */
	@Benchmark
	public DesignAssessment assess() {
		return assessor.assess(design, options);
	}

	/** An assessment after an edit of one layer, as the workbench makes it. */
	@Benchmark
	public DesignAssessment assessAfterAnEdit() {
		design.getStacks().getFirst().getLayers().get(2).setThickness(300.0 + edits++ % 100);
		return assessor.assess(design, options, memory, () -> false);
	}
}
