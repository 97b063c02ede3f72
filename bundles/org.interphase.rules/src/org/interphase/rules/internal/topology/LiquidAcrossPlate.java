/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import java.util.Comparator;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Spills;

/** R-TOP-06: no liquid or gel reaches from one cell of a series over the plate to the next. */
public final class LiquidAcrossPlate extends CatalogueRule {

	/** Creates the rule. */
	public LiquidAcrossPlate() {
		super(RuleDefinition.error("R-TOP-06", "Topology/Series", Scope.SERIES).sources("pervez2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		for (LayerContext plate : Spills.plates(context.stack())) {
			Spills.at(context.stack(), plate).stream().findFirst().ifPresent(
					fluid -> context.finding(message(fluid.name(), plate.name())).at(plate).report());
		}
		for (CellContext cell : context.stack().cells()) {
			Spills.plates(context.stack(), cell).stream()
					.min(Comparator.comparingDouble(plate -> area(context.stack(), plate)))
					.ifPresent(plate -> checkAreas(context, cell, plate));
		}
	}

	/** Compares the fluids of a cell with the smaller one of its plates. */
	private void checkAreas(RuleContext context, CellContext cell, LayerContext plate) {
		double available = area(context.stack(), plate);
		for (LayerContext fluid : cell.layers()) {
			double area = area(context.stack(), fluid);
			if (!fluid.kind().isFluid() || Spills.isBeside(fluid, plate)) {
				continue;
			}
			if (area > available) {
				context.finding(variant("wider", fluid.name(), area, plate.name(), available)).at(fluid) //$NON-NLS-1$
						.value(area, available, "cm2").report(); //$NON-NLS-1$
			} else if (Double.isNaN(area) != Double.isNaN(available)) {
				context.unknown(missing(fluid.name(), plate.name())).at(fluid).report();
			}
		}
	}

	private static double area(StackContext stack, LayerContext layer) {
		return Double.isNaN(layer.area()) ? stack.area() : layer.area();
	}
}
