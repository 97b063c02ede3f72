/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.BoundaryContext;

/** What a report tells of: everything, or some boundaries and the layers beside them. */
public final class Focus {

	private final Set<String> boundaries;
	private final Set<String> elements = new HashSet<>();

	/**
	 * The focus on some boundaries; on everything if there are none.
	 *
	 * @throws IllegalArgumentException if a boundary is not in the design
	 */
	public Focus(DesignAssessment design, Set<String> boundaries) {
		this.boundaries = boundaries;
		Set<String> missing = new HashSet<>(boundaries);
		for (StackAssessment stack : design.stacks()) {
			for (BoundaryAssessment assessed : stack.boundaries()) {
				BoundaryContext boundary = assessed.boundary();
				if (missing.remove(boundary.id())) {
					elements.addAll(List.of(boundary.id(), boundary.left().id(), boundary.right().id()));
				}
			}
		}
		if (!missing.isEmpty()) {
			throw new IllegalArgumentException("No boundary of the design has the id " + missing.iterator().next()); //$NON-NLS-1$
		}
	}

	/** Whether an element, of which this is the id, is told of. */
	boolean holds(String element) {
		return boundaries.isEmpty() || elements.contains(element);
	}

	/** Whether a boundary is told of. */
	boolean holds(BoundaryAssessment boundary) {
		return boundaries.isEmpty() || boundaries.contains(boundary.boundary().id());
	}

	/** Whether something of a stack is told of. */
	public boolean holds(StackAssessment stack) {
		return boundaries.isEmpty() || stack.boundaries().stream().anyMatch(this::holds);
	}
}
