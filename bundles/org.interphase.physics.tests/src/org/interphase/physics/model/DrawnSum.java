/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/** A layer and an interface whose sum is drawn by an assessment of a stack with one layer. */
@NonNullByDefault
record DrawnSum(double thickness, Distribution conductivity, Distribution resistance) implements LayerEstimator {

	private static final int DRAWS = 200_000;

	@Override
	public String id() {
		return "test.drawn-sum";
	}

	@Override
	public String name() {
		return "Drawn sum";
	}

	@Override
	public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
		double um = thickness;
		return Optional.of(new Estimate(Basis.MECHANISTIC,
				List.of(new Term("sum", "Sum", Mechanism.BULK, "M13", "d / sigma + R",
						List.of(parameter("sigma", conductivity), parameter("R", resistance)),
						values -> BulkConduction.asr(um, values[0]) + values[1], List.of()))));
	}

	Summary summary() {
		Design design = CellstackFactory.eINSTANCE.createDesign();
		Stack stack = CellstackFactory.eINSTANCE.createStack();
		design.getStacks().add(stack);
		stack.getLayers().add(CellstackFactory.eINSTANCE.createSolidElectrolyte());
		return new Assessor(new Registries.Builder().add(this).build()).assess(design, new AssessmentOptions(1, DRAWS))
				.stacks().get(0).layers().get(0).headline().orElseThrow().asr();
	}

	private static Parameter parameter(String symbol, Distribution value) {
		return new Parameter(symbol, symbol, "", value, Provenance.DERIVED, "", "");
	}
}
