/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-06: a measurement says where it comes from. */
public final class SourceOfMeasurement extends MeasurementRule {

	/** Creates the rule. */
	public SourceOfMeasurement() {
		super(RuleDefinition.info("R-DAT-06", "Plausibility/Data", Scope.DATA)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, MeasurementContext measurement) {
		if (measurement.source().isBlank()) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}
}
