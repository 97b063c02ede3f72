/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

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
	protected void check(RuleContext context, Measured measured) {
		if (measured.value().source().isBlank()) {
			measured.report(context.finding(message(measured.label())));
		}
	}
}
