/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CoSinteredRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CoSintering;
import org.interphase.rules.internal.facts.Families;

/** R-ECH-19: a cathode is fired on garnet below the temperature at which they react. */
public final class ReactionOnSintering extends CoSinteredRule {

	/** Creates the rule. */
	public ReactionOnSintering() {
		super(RuleDefinition.warning("R-ECH-19", "Electrochemistry/Processing", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("olivine", "degC", 400, 100, 1200).parameter("spinel", "degC", 600, 100, 1200) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.parameter("cobaltate", "degC", 800, 100, 1200).sources("wakasugi_thermal")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, MaterialRecord active, MaterialRecord garnet) {
		double limit = limit(context, active);
		double temperature = CoSintering.temperature(boundary);
		if (Double.isNaN(limit + temperature)) {
			context.unknown(missing(boundary.label())).at(boundary).report();
		} else if (temperature > limit) {
			context.finding(message(boundary.label(), temperature, limit)).at(boundary)
					.value(temperature, limit, "degC").report(); //$NON-NLS-1$
		}
	}

	private static double limit(RuleContext context, MaterialRecord active) {
		if (Families.isCobaltate(active)) {
			return context.parameter("cobaltate"); //$NON-NLS-1$
		}
		if (Families.isOlivine(active)) {
			return context.parameter("olivine"); //$NON-NLS-1$
		}
		return Families.isSpinelCathode(active) ? context.parameter("spinel") : Double.NaN; //$NON-NLS-1$
	}
}
