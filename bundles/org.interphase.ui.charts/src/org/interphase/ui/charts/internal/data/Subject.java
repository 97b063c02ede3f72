/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.Optional;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;

/**
 * What a view looks at.
 *
 * @param design   the judged design
 * @param stack    the stack in it
 * @param selected id of the selected element; empty if none
 */
public record Subject(DesignAssessment design, StackAssessment stack, String selected) {

	/** The stack that holds the selected element, or else the first one; empty for a design without stacks. */
	public static Optional<Subject> of(DesignAssessment design, String selected) {
		return design.stacks().stream().filter(stack -> holds(stack, selected)).findFirst()
				.or(() -> design.stacks().stream().findFirst()).map(stack -> new Subject(design, stack, selected));
	}

	private static boolean holds(StackAssessment stack, String id) {
		return stack.stack().id().equals(id) || stack.layers().stream().anyMatch(layer -> layer.layer().id().equals(id))
				|| stack.boundaries().stream().anyMatch(boundary -> boundary.boundary().id().equals(id));
	}

	/** The selected boundary, or else the one with the largest resistance; empty if there is none. */
	public Optional<BoundaryAssessment> boundary() {
		return stack.boundaries().stream().filter(found -> found.boundary().id().equals(selected)).findFirst()
				.or(() -> stack.boundaries().stream().max((a, b) -> Double.compare(median(a), median(b))));
	}

	private static double median(BoundaryAssessment boundary) {
		return boundary.headline().map(headline -> headline.asr().median()).orElse(-1.0);
	}
}
