/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.CellSideRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Potentials;

/** A rule that fires where a cathode is charged above a limit that belongs to what touches it. */
abstract class OxidationLimitRule extends CellSideRule {

	/** Name of the threshold, V vs Li/Li+. */
	protected static final String LIMIT = "potential"; //$NON-NLS-1$

	OxidationLimitRule(RuleDefinition definition) {
		super(definition);
	}

	/** Whether the limit belongs to what touches the cathode. */
	protected abstract boolean concerns(ElectrodeSide side);

	@Override
	protected final void check(RuleContext context, ElectrodeSide side) {
		if (!Potentials.isCathode(side.electrode()) || side.electrode().isLithiumMetal() || !concerns(side)) {
			return;
		}
		double limit = context.parameter(LIMIT);
		double potential = Potentials.highest(context.stack(), side.electrode()).volts();
		if (Double.isNaN(potential)) {
			context.unknown(Oxidation.unknownPotential(side)).at(side.boundary()).report();
		} else if (potential > limit) {
			context.finding(message(side.boundary().label(), potential, limit)).at(side.boundary())
					.value(potential, limit, "V").report(); //$NON-NLS-1$
		}
	}
}
