/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.OptionalDouble;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.text.Names;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Electrodes;
import org.interphase.rules.internal.facts.Potentials;

/** R-MAT-05: no active material gives more capacity than its composition allows. */
public final class CapacityAboveTheory extends CatalogueRule {

	private static final String THEORETICAL = "theoretical"; //$NON-NLS-1$
	private static final String UNIT = "mAh/g"; //$NON-NLS-1$

	/** Creates the rule. */
	public CapacityAboveTheory() {
		super(RuleDefinition.warning("R-MAT-05", "Plausibility/Materials", Scope.MATERIAL) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("ratio", "1", 1.01, 1, 2).sources("seed", "dathar2011", "cronk2024")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public void check(RuleContext context) {
		double reported = reported(context.stack());
		for (LayerContext layer : context.stack().layers()) {
			check(context, layer, Electrodes.specificCapacity(layer), isReportedFor(layer) ? reported : Double.NaN);
		}
	}

	/** One cause, one message: what is reported counts only where what is used is possible. */
	private void check(RuleContext context, LayerContext layer, double used, double reported) {
		if (Double.isNaN(used) && Double.isNaN(reported)) {
			return;
		}
		double theory = theory(layer);
		double limit = theory * context.parameter("ratio"); //$NON-NLS-1$
		if (Double.isNaN(theory)) {
			context.unknown(missing(Names.material(Potentials.activeMaterial(layer)))).at(layer).report();
		} else if (used > limit) {
			context.finding(message(layer.name(), used, theory)).at(layer).value(used, limit, UNIT).report();
		} else if (reported > limit) {
			context.finding(variant("measured", layer.name(), reported, theory)).at(layer) //$NON-NLS-1$
					.value(reported, limit, UNIT).report();
		}
	}

	/** What is reported for a cell belongs to its cathode. */
	private static boolean isReportedFor(LayerContext layer) {
		return Potentials.isCathode(layer) && !layer.isLithiumMetal();
	}

	/** The highest capacity that is reported for the whole stack; NaN if none is. */
	private static double reported(StackContext stack) {
		return stack.measurements().stream()
				.filter(measurement -> measurement.quantity() == MeasuredQuantity.SPECIFIC_CAPACITY
						&& measurement.unit().equals(UNIT))
				.mapToDouble(MeasurementContext::value).filter(Double::isFinite).max().orElse(Double.NaN);
	}

	private static double theory(LayerContext layer) {
		return RuleContext.orNaN(Potentials.activeMaterial(layer).property(Property.SPECIFIC_CAPACITY, THEORETICAL)
				.map(PropertyRecord::central).orElse(OptionalDouble.empty()));
	}
}
