/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CellSideRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Potentials;
import org.interphase.rules.internal.facts.Windows;

/** R-ECH-02: the electrodes lie within the thermodynamic window of what touches them. */
public final class ThermodynamicWindow extends CellSideRule {

	/** Creates the rule. */
	public ThermodynamicWindow() {
		super(RuleDefinition.info("R-ECH-02", "Electrochemistry/Stability", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"chengL2014", "zhu2015")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		if (side.touching().kind() != LayerKind.SOLID_ELECTROLYTE) {
			return;
		}
		if (Potentials.isCathode(side.electrode()) && !side.electrode().isLithiumMetal()) {
			checkOxidation(context, side);
		} else if (!Reduction.isJudgedByCations(side)) {
			checkReduction(context, side);
		}
	}

	private void checkOxidation(RuleContext context, ElectrodeSide side) {
		double potential = Potentials.highest(context.stack(), side.electrode()).volts();
		// beyond the practical limit, and at bare oxides on sulphides, there are rules of their own
		if (potential > Windows.practicalOxidation(side.touching().material())
				|| Oxidation.isSulphideOnBareOxide(side)) {
			return;
		}
		double limit = Windows.thermodynamicOxidation(side.touching().material());
		report(context, side, potential, limit, potential > limit);
	}

	private void checkReduction(RuleContext context, ElectrodeSide side) {
		double limit = Windows.thermodynamicReduction(side.touching().material());
		report(context, side, side.potential(), limit, side.potential() < limit);
	}

	private void report(RuleContext context, ElectrodeSide side, double potential, double limit, boolean outside) {
		if (Double.isNaN(potential + limit)) {
			context.unknown(missing(side.boundary().label())).at(side.boundary()).report();
		} else if (outside) {
			context.finding(message(side.touching().name(), limit, side.electrode().name(), potential))
					.at(side.boundary()).value(potential, limit, "V").report(); //$NON-NLS-1$
		}
	}
}
