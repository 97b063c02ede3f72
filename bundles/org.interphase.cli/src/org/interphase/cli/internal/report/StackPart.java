/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.LayerAssessment;
import org.interphase.core.assess.StackAssessment;

/**
 * A layer or boundary with its estimates.
 *
 * @param layer     whether it is a layer, else a boundary
 * @param number    place among its kind, counted from 1
 * @param id        id of the model element
 * @param label     what people call it
 * @param estimates all estimates, the headline first
 */
public record StackPart(boolean layer, int number, String id, String label, List<EstimateResult> estimates) {

	/** Copies the estimates. */
	public StackPart {
		estimates = List.copyOf(estimates);
	}

	/** The parts of a stack in the order in which current flows through them. */
	public static List<StackPart> of(StackAssessment stack) {
		List<StackPart> parts = new ArrayList<>();
		for (LayerAssessment layer : stack.layers()) {
			int index = layer.layer().index();
			parts.add(new StackPart(true, index + 1, layer.layer().id(), layer.layer().name(), layer.estimates()));
			if (index < stack.boundaries().size()) {
				BoundaryAssessment boundary = stack.boundaries().get(index);
				parts.add(new StackPart(false, index + 1, boundary.boundary().id(), boundary.boundary().label(),
						boundary.estimates()));
			}
		}
		return parts;
	}

	/** The headline estimate. */
	public Optional<EstimateResult> headline() {
		return estimates.stream().findFirst();
	}
}
