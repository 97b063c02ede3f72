/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.Set;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.LiquidRecipe;

/** R-ECH-15: a liquid and a solid electrolyte that nobody is known to have watched together. */
public final class UntriedLiquid extends LiquidOnSolidRule {

	/** What, followed over time or cycles, shows whether a pair is stable. */
	private static final Set<MeasuredQuantity> TELLING = Set.of(MeasuredQuantity.ASR, MeasuredQuantity.CELL_RESISTANCE,
			MeasuredQuantity.IMPEDANCE_SPECTRUM, MeasuredQuantity.OVERPOTENTIAL, MeasuredQuantity.CAPACITY_RETENTION);

	/** Creates the rule. */
	public UntriedLiquid() {
		super(RuleDefinition.warning("R-ECH-15", "Electrochemistry/Liquids", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"slei2020")); //$NON-NLS-1$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, LayerContext solid, LayerContext liquid) {
		if (LiquidRecipe.isWorkable(solid.material(), liquid.material())
				|| HexafluorophosphateOnGarnet.isAttacked(solid, liquid)
				|| boundary.measurements().stream().anyMatch(UntriedLiquid::isEvidence)) {
			return;
		}
		if (!liquid.isMaterialKnown() || !solid.isMaterialKnown()) {
			context.unknown(missing(boundary.label())).at(boundary).report();
		} else {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}

	private static boolean isEvidence(MeasurementContext measurement) {
		boolean followed = measurement.conditions().age() > 0 || measurement.conditions().cycles() > 0;
		return measurement.quantity() == MeasuredQuantity.GROWTH_CONSTANT
				|| followed && TELLING.contains(measurement.quantity());
	}
}
