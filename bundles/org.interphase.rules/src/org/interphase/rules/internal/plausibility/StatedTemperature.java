/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.Set;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-07: what depends on temperature comes with a number, not with "room temperature". */
public final class StatedTemperature extends MeasurementRule {

	/** A critical current density without a temperature is the matter of R-DAT-04. */
	private static final Set<MeasuredQuantity> DEPENDENT = Set.of(MeasuredQuantity.ASR,
			MeasuredQuantity.CELL_RESISTANCE, MeasuredQuantity.GROWTH_CONSTANT, MeasuredQuantity.IONIC_CONDUCTIVITY,
			MeasuredQuantity.IMPEDANCE_SPECTRUM, MeasuredQuantity.OVERPOTENTIAL);

	/** Creates the rule. */
	public StatedTemperature() {
		super(RuleDefinition.warning("R-DAT-07", "Plausibility/Data", Scope.DATA).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, Measured measured) {
		if (DEPENDENT.contains(measured.value().quantity())
				&& Double.isNaN(measured.value().conditions().temperature())) {
			measured.report(context.finding(message(measured.label())));
		}
	}
}
