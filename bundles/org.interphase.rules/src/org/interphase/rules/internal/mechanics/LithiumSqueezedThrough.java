/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.CellSideRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodePath;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;

/** R-MEC-06: the pressure does not squeeze lithium through a sulphide separator. */
public final class LithiumSqueezedThrough extends CellSideRule {

	/** Creates the rule. */
	public LithiumSqueezedThrough() {
		super(RuleDefinition.error("R-MEC-06", "Mechanics/Pressure", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("error", "MPa", 75, 0, 1000) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("warning", "MPa", 25, 0, 1000).sources("doux2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		boolean sulphide = side.isLithium() && ElectrodePath.of(context.stack(), side)
				.firstSolidBehind(layer -> layer.kind().isConformal())
				.filter(solid -> Families.isSulphide(solid.material())).isPresent();
		if (!sulphide) {
			return;
		}
		double pressure = context.stack().conditions().stackPressure();
		double error = context.parameter("error"); //$NON-NLS-1$
		double warning = context.parameter("warning"); //$NON-NLS-1$
		if (Double.isNaN(pressure)) {
			context.unknown(missing(side.boundary().label())).at(side.boundary()).report();
		} else if (pressure >= error) {
			context.finding(message(pressure)).at(side.boundary()).value(pressure, error, "MPa").report(); //$NON-NLS-1$
		} else if (pressure >= warning) {
			context.finding(message(pressure)).severity(Severity.WARNING).at(side.boundary())
					.value(pressure, warning, "MPa").report(); //$NON-NLS-1$
		}
	}
}
