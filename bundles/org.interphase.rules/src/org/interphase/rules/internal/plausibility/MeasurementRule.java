/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.BoundaryRule;
import org.interphase.rules.internal.RuleDefinition;

/** A rule that looks at one measurement at a time. */
abstract class MeasurementRule extends BoundaryRule {

	MeasurementRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	protected final void check(RuleContext context, BoundaryContext boundary) {
		for (MeasurementContext measurement : boundary.measurements()) {
			check(context, boundary, measurement);
		}
	}

	/** Judges one measurement. */
	protected abstract void check(RuleContext context, BoundaryContext boundary, MeasurementContext measurement);
}
