/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.MeasurementContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-04: a critical current density says how it was found. */
public final class ComparableCriticalCurrent extends MeasurementRule {

	/** Creates the rule. */
	public ComparableCriticalCurrent() {
		super(RuleDefinition.warning("R-DAT-04", "Plausibility/Data", Scope.DATA).sources("commschem2023")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, Measured measured) {
		MeasurementContext value = measured.value();
		if (value.quantity() != MeasuredQuantity.CRITICAL_CURRENT_DENSITY) {
			return;
		}
		List<String> lacking = new ArrayList<>();
		if (Double.isNaN(value.conditions().arealCapacity()) && value.method().isBlank()) {
			lacking.add(variant("protocol")); //$NON-NLS-1$
		}
		if (Double.isNaN(value.conditions().temperature())) {
			lacking.add(variant("temperature")); //$NON-NLS-1$
		}
		if (Double.isNaN(value.conditions().pressure())) {
			lacking.add(variant("pressure")); //$NON-NLS-1$
		}
		if (!lacking.isEmpty()) {
			measured.report(context.finding(message(measured.label(), String.join(", ", lacking)))); //$NON-NLS-1$
		}
	}
}
