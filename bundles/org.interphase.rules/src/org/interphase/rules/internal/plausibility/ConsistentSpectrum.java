/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-03: an impedance spectrum is that of a linear, stable and causal system. */
public final class ConsistentSpectrum extends MeasurementRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public ConsistentSpectrum() {
		super(RuleDefinition.warning("R-DAT-03", "Plausibility/Data", Scope.DATA) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("residual", "%", 1, 0.01, 50).sources("vadhva2021")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, Measured measured) {
		if (measured.value().quantity() != MeasuredQuantity.IMPEDANCE_SPECTRUM) {
			return;
		}
		double residual = KramersKronig.residual(measured.value().spectrum()) * PERCENT;
		double limit = context.parameter("residual"); //$NON-NLS-1$
		if (Double.isNaN(residual)) {
			measured.report(context.unknown(missing(measured.label())));
		} else if (residual > limit) {
			measured.report(context.finding(message(measured.label(), residual)).value(residual, limit, "%")); //$NON-NLS-1$
		}
	}
}
