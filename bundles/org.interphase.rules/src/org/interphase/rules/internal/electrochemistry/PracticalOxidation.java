/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.CellSideRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Potentials;
import org.interphase.rules.internal.facts.Windows;

/** R-ECH-01: the cathode stays below the practical oxidation limit of the electrolyte that touches it. */
public final class PracticalOxidation extends CellSideRule {

	/** Creates the rule. */
	public PracticalOxidation() {
		super(RuleDefinition.warning("R-ECH-01", "Electrochemistry/Oxidation", Scope.BOUNDARY).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		// a coating keeps them apart; polyethers have rules of their own
		if (!Oxidation.concerns(side) || Oxidation.isPolyether(side) || Oxidation.isEtherLiquid(side)) {
			return;
		}
		double limit = Windows.practicalOxidation(side.touching().material());
		Potentials.Highest cathode = Potentials.highest(context.stack(), side.electrode());
		if (Double.isNaN(limit)) {
			context.unknown(missing(side.touching().name())).at(side.boundary()).report();
		} else if (Double.isNaN(cathode.volts())) {
			context.unknown(Oxidation.unknownPotential(side)).at(side.boundary()).report();
		} else if (cathode.volts() > limit) {
			context.finding(message(limit, cathode.volts())).at(side.boundary()).value(cathode.volts(), limit, "V") //$NON-NLS-1$
					.report();
		}
		if (cathode.assumed() && !Double.isNaN(limit + cathode.volts())) {
			context.finding(variant("assumed", side.electrode().name(), cathode.volts())).severity(Severity.INFO) //$NON-NLS-1$
					.at(side.boundary()).value(cathode.volts(), limit, "V").report(); //$NON-NLS-1$
		}
	}
}
