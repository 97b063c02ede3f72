/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Wetting;

/** R-MEC-01: lithium that is not pressed wets the solid that it touches. */
public final class LithiophobicSurface extends SideRule {

	/** Creates the rule. */
	public LithiophobicSurface() {
		super(RuleDefinition.warning("R-MEC-01", "Mechanics/Wetting", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("pressure", "MPa", 1, 0, 500) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("warning", "deg", 120, 0, 180).parameter("information", "deg", 90, 0, 180) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.sources("seed", "sharafi2017cm", "han2017")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (!side.isLithium() || side.touching().kind() != LayerKind.SOLID_ELECTROLYTE) {
			return;
		}
		SurfaceState surface = context.surface(side.boundary(), side.touching());
		double pressure = context.stack().conditions().highestPressure();
		// where no pressure is given nothing presses the lithium against the solid
		if (surface.lithiophilic() || surface.fullContact() || pressure > context.parameter("pressure")) { //$NON-NLS-1$
			return;
		}
		double angle = Wetting.contactAngle(context, side.boundary(), side.touching());
		double warning = context.parameter("warning"); //$NON-NLS-1$
		double information = context.parameter("information"); //$NON-NLS-1$
		String message = Double.isNaN(pressure) ? variant("unpressed", side.touching().name(), angle) //$NON-NLS-1$
				: message(side.touching().name(), angle, pressure);
		if (Double.isNaN(angle)) {
			context.unknown(missing(side.touching().name())).at(side.boundary()).report();
		} else if (angle > warning) {
			context.finding(message).at(side.boundary()).value(angle, warning, "deg").report(); //$NON-NLS-1$
		} else if (angle > information) {
			context.finding(message).severity(Severity.INFO).at(side.boundary()).value(angle, information, "deg") //$NON-NLS-1$
					.report();
		}
	}
}
