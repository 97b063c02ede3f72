/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.PressureKind;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-05: a pressure says whether it held at fabrication or in operation. */
public final class WhichPressure extends MeasurementRule {

	/** Creates the rule. */
	public WhichPressure() {
		super(RuleDefinition.warning("R-DAT-05", "Plausibility/Data", Scope.DATA).sources("seed", "doux2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void check(RuleContext context, Measured measured) {
		double pressure = measured.value().conditions().pressure();
		if (!Double.isNaN(pressure) && measured.value().conditions().pressureKind() == PressureKind.UNSPECIFIED) {
			measured.report(context.finding(message(measured.label(), pressure)));
		}
	}
}
