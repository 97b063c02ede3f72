/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;

/** R-TRN-04: the current keeps a margin to the critical current density. */
public final class CriticalCurrent extends SideRule {

	/** Creates the rule. */
	public CriticalCurrent() {
		super(RuleDefinition.warning("R-TRN-04", "Transport/Current", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("fraction", "1", 0.5, 0, 1) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("garnet", "mA/cm2", 2, 0.01, 20).parameter("argyrodite", "mA/cm2", 1, 0.01, 20) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.sources("seed", "huang2018", "bruce2025", "pervez2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		double measured = measured(side.boundary());
		if (!side.isLithium()
				|| Double.isNaN(measured) && side.touching().kind() != LayerKind.SOLID_ELECTROLYTE) {
			return;
		}
		double critical = Double.isNaN(measured) ? ceiling(context, side.touching().material()) : measured;
		double current = context.currentDensity();
		double limit = context.parameter("fraction") * critical; //$NON-NLS-1$
		if (Double.isNaN(current + critical)) {
			context.unknown(missing(side.boundary().label())).at(side.boundary()).report();
		} else if (current > measured) {
			context.finding(message(current, critical)).severity(Severity.ERROR).at(side.boundary())
					.value(current, critical, "mA/cm2").report(); //$NON-NLS-1$
		} else if (current > limit) {
			context.finding(message(current, critical)).at(side.boundary()).value(current, limit, "mA/cm2").report(); //$NON-NLS-1$
		}
	}

	/** The smallest measured value; NaN if there is none. */
	private static double measured(BoundaryContext boundary) {
		return boundary.measurements().stream()
				.filter(measurement -> measurement.quantity() == MeasuredQuantity.CRITICAL_CURRENT_DENSITY)
				.mapToDouble(MeasurementContext::value).filter(Double::isFinite).min().orElse(Double.NaN);
	}

	private static double ceiling(RuleContext context, MaterialRecord solid) {
		if (Families.isGarnet(solid)) {
			return context.parameter("garnet"); //$NON-NLS-1$
		}
		return Families.isArgyrodite(solid) ? context.parameter("argyrodite") : Double.NaN; //$NON-NLS-1$
	}
}
