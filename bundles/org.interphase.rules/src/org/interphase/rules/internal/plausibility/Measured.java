/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext.Report;

/**
 * A measurement with the place where it was made.
 *
 * @param value    the measurement
 * @param boundary the boundary; null if it belongs to the whole stack
 * @param label    what people call the place
 */
record Measured(MeasurementContext value, @Nullable BoundaryContext boundary, String label) {

	/** All measurements of a stack, those of its boundaries first. */
	static List<Measured> of(StackContext stack) {
		List<Measured> all = new ArrayList<>();
		for (BoundaryContext boundary : stack.boundaries()) {
			boundary.measurements().forEach(value -> all.add(new Measured(value, boundary, boundary.label())));
		}
		stack.measurements().forEach(value -> all.add(new Measured(value, null, stack.name())));
		return all;
	}

	/** Files a finding about this place. */
	void report(Report report) {
		BoundaryContext place = boundary;
		(place == null ? report : report.at(place)).report();
	}
}
