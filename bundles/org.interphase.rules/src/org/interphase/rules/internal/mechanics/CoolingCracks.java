/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import java.util.regex.Pattern;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CoSinteredRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CoSintering;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.FamilyValues;

/** R-MEC-09: a cathode fired with garnet does not crack when it cools down. */
public final class CoolingCracks extends CoSinteredRule {

	private static final double MPA_PER_GPA = 1000;
	private static final Pattern NICKEL_MANGANESE_COBALT = Pattern.compile("LiNi.*Mn.*Co.*O2|LiNi.*Co.*Mn.*O2"); //$NON-NLS-1$

	/** Creates the rule. */
	public CoolingCracks() {
		super(RuleDefinition.warning("R-MEC-09", "Mechanics/Expansion", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("strength", "MPa", 100, 10, 1000).parameter("garnet", "1/K", 1.5e-5, 1e-6, 1e-4) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.parameter("cobaltate", "1/K", 1.25e-5, 1e-6, 1e-4).parameter("nmc", "1/K", 1.3e-5, 1e-6, 1e-4) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.sources("ren2023")); //$NON-NLS-1$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, MaterialRecord active, MaterialRecord garnet) {
		double stiffness = FamilyValues.number(context.stack(), garnet, Property.YOUNGS_MODULUS) * MPA_PER_GPA
				/ (1 - FamilyValues.number(context.stack(), garnet, Property.POISSON_RATIO));
		double mismatch = Math.abs(expansion(context, active) - context.parameter("garnet")); //$NON-NLS-1$
		double cooling = CoSintering.temperature(boundary) - context.stack().conditions().temperatureOrRoom();
		double stress = stiffness * mismatch * cooling;
		double limit = context.parameter("strength"); //$NON-NLS-1$
		if (Double.isNaN(stress)) {
			context.unknown(missing(boundary.label())).at(boundary).report();
		} else if (stress > limit) {
			context.finding(message(boundary.label(), stress, limit)).at(boundary).value(stress, limit, "MPa").report(); //$NON-NLS-1$
		}
	}

	/** Thermal expansion of a cathode material, 1/K, which libraries do not hold; NaN if nobody gives it. */
	private static double expansion(RuleContext context, MaterialRecord active) {
		if (Families.isCobaltate(active)) {
			return context.parameter("cobaltate"); //$NON-NLS-1$
		}
		return NICKEL_MANGANESE_COBALT.matcher(active.formula()).matches() ? context.parameter("nmc") : Double.NaN; //$NON-NLS-1$
	}
}
