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
import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-01: a measured resistance comes with the area that makes it an area-specific one. */
public final class ResistanceWithoutArea extends MeasurementRule {

	private static final String OHM = "ohm"; //$NON-NLS-1$

	/** Creates the rule. */
	public ResistanceWithoutArea() {
		super(RuleDefinition.error("R-DAT-01", "Plausibility/Data", Scope.DATA)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, MeasurementContext measurement) {
		boolean noArea = Double.isNaN(measurement.area()) && measurement.unit().trim().equals(OHM);
		if (noArea && measurement.quantity() == MeasuredQuantity.ASR) {
			context.finding(message(boundary.label())).at(boundary).report();
		} else if (noArea && measurement.quantity() == MeasuredQuantity.CELL_RESISTANCE) {
			context.finding(variant("cell", boundary.label())).severity(Severity.WARNING).at(boundary).report(); //$NON-NLS-1$
		}
	}
}
