/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.benchmarks;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.estimate.Estimator;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All rules on one cell of five layers; the difference of the two is what they take. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RulesBenchmark {

	private final Registries rules = Registries.standard().without(estimators());
	private final Assessor withRules = new Assessor(rules);
	private final Assessor withoutRules = new Assessor(rules.without(
			rules.rules().stream().map(rule -> rule.descriptor().id()).collect(Collectors.toSet())));
	private final Design design = Designs.cell();

	private static Set<String> estimators() {
		Registries all = Registries.standard();
		return Stream.<Estimator>concat(all.layerEstimators().stream(), all.boundaryEstimators().stream())
				.map(Estimator::id).collect(Collectors.toSet());
	}

	/** The baseline: taking the picture of the cell. */
	@Benchmark
	public DesignAssessment noRules() {
		return withoutRules.assess(design, AssessmentOptions.DEFAULT);
	}

	/** With all rules; nothing is estimated. */
	@Benchmark
	public DesignAssessment allRules() {
		return withRules.assess(design, AssessmentOptions.DEFAULT);
	}
}
