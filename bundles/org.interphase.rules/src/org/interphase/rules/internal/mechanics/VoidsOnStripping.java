/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;

/** R-MEC-05: lithium is stripped slowly enough for the pressure to close voids. */
public final class VoidsOnStripping extends SideRule {

	/** Creates the rule. */
	public VoidsOnStripping() {
		super(RuleDefinition.warning("R-MEC-05", "Mechanics/Stripping", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("garnetLeast", "mA/cm2", 0.1, 0, 10) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("garnetPerPressure", "mA/(cm2 MPa)", 0.2, 0, 10).parameter("argyrodite", "mA/cm2", 0.2, 0, 10) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.parameter("argyroditePressure", "MPa", 3, 0.1, 100).parameter("argyroditeExponent", "1", 1.9, 0, 5) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.sources("seed", "wangMJ2019", "kasemchainan2019", "krauskopf2019")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		MaterialRecord solid = side.touching().material();
		boolean garnet = Families.isGarnet(solid);
		if (!side.isLithium() || side.touching().kind() != LayerKind.SOLID_ELECTROLYTE
				|| !garnet && !Families.isArgyrodite(solid)) {
			return;
		}
		double current = context.currentDensity();
		double pressure = context.stack().conditions().stackPressure();
		if (Double.isNaN(current + pressure)) {
			context.unknown(missing(side.boundary().label())).at(side.boundary()).report();
			return;
		}
		double limit = garnet ? garnetLimit(context, pressure) : argyroditeLimit(context, pressure);
		if (current > limit) {
			context.finding(message(current, pressure, limit)).at(side.boundary()).value(current, limit, "mA/cm2") //$NON-NLS-1$
					.report();
		}
	}

	private static double garnetLimit(RuleContext context, double pressure) {
		return Math.max(context.parameter("garnetLeast"), context.parameter("garnetPerPressure") * pressure); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static double argyroditeLimit(RuleContext context, double pressure) {
		return context.parameter("argyrodite") * Math.pow(pressure / context.parameter("argyroditePressure"), //$NON-NLS-1$ //$NON-NLS-2$
				context.parameter("argyroditeExponent")); //$NON-NLS-1$
	}
}
