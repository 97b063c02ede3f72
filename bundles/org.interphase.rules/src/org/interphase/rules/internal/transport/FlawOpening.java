/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.uncertainty.Summary;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;
import org.interphase.rules.internal.facts.FamilyValues;

/** R-TRN-05: the overpotential at lithium does not open flaws of a solid electrolyte (model M11). */
public final class FlawOpening extends SideRule {

	/** Pressure in a flaw filled with lithium, MPa per mV of overpotential: F / V_Li with 12.9981 cm3/mol. */
	private static final double PRESSURE_PER_MILLIVOLT = 7.42302;
	/** Shape of an edge crack under internal pressure. */
	private static final double EDGE_CRACK = 1.12;
	private static final double UM_PER_M = 1e6;

	/** Creates the rule. */
	public FlawOpening() {
		super(RuleDefinition.warning("R-TRN-05", "Transport/Dendrites", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("flaw", "um", 5, 0.01, 1000).parameter("sulphideToughness", "MPa m0.5", 0.23, 0.01, 10)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		LayerContext solid = side.touching();
		if (!side.isLithium() || solid.kind() != LayerKind.SOLID_ELECTROLYTE) {
			return;
		}
		Summary asr = context.asr(side.boundary());
		double overpotential = asr == null ? Double.NaN : context.currentDensity() * asr.median();
		double flaw = context.parameter("flaw"); //$NON-NLS-1$
		double limit = critical(toughness(context, solid.material()), flaw);
		if (Double.isNaN(overpotential + limit)) {
			context.unknown(missing(side.boundary().label())).at(side.boundary()).report();
		} else if (overpotential > limit) {
			context.finding(message(overpotential, side.boundary().label(), flaw, limit)).at(side.boundary())
					.value(overpotential, limit, "mV").report(); //$NON-NLS-1$
		}
	}

	/** Overpotential that opens a flaw of this depth in um, mV. */
	private static double critical(double toughness, double flaw) {
		return toughness / (EDGE_CRACK * Math.sqrt(Math.PI * flaw / UM_PER_M)) / PRESSURE_PER_MILLIVOLT;
	}

	private static double toughness(RuleContext context, MaterialRecord solid) {
		double known = FamilyValues.number(context.stack(), solid, Property.FRACTURE_TOUGHNESS);
		return Double.isNaN(known) && Families.isSulphide(solid) ? context.parameter("sulphideToughness") : known; //$NON-NLS-1$
	}
}
