/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

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
	protected void check(RuleContext context, Measured measured) {
		MeasurementContext value = measured.value();
		boolean noArea = Double.isNaN(value.area()) && value.unit().trim().equals(OHM);
		if (noArea && value.quantity() == MeasuredQuantity.ASR) {
			measured.report(context.finding(message(measured.label())));
		} else if (noArea && value.quantity() == MeasuredQuantity.CELL_RESISTANCE) {
			measured.report(context.finding(variant("cell", measured.label())).severity(Severity.WARNING)); //$NON-NLS-1$
		}
	}
}
