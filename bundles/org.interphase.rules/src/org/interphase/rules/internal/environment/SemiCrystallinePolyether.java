/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.Property;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Composites;
import org.interphase.rules.internal.facts.Polymers;

/** R-THM-04: dry poly(ethylene oxide) works above its melting, or its conductivity was measured where it works. */
public final class SemiCrystallinePolyether extends CatalogueRule implements LayerRule {

	/** Temperatures closer than this are taken as the same, K. */
	private static final double SAME_TEMPERATURE = 2;
	private static final String LOCAL = "design"; //$NON-NLS-1$

	/** Creates the rule. */
	public SemiCrystallinePolyether() {
		super(RuleDefinition.warning("R-THM-04", "Environment/Temperature", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("temperature", "degC", 60, 0, 100).sources("seed", "vadhva2021")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		if (!Polymers.isDryPolyether(layer)) {
			return;
		}
		double temperature = context.stack().conditions().temperature();
		double limit = context.parameter("temperature"); //$NON-NLS-1$
		if (Double.isNaN(temperature)) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (temperature < limit && !isMeasured(context.stack(), layer, temperature)) {
			context.finding(message(layer.name(), temperature)).at(layer).value(temperature, limit, "degC").report(); //$NON-NLS-1$
		}
	}

	/** A tabulated conductivity is one of some other sample: only that of the design counts. */
	private static boolean isMeasured(StackContext stack, LayerContext layer, double temperature) {
		return Composites.materials(layer).stream().filter(material -> material.library().equals(LOCAL))
				.flatMap(material -> material.all(Property.IONIC_CONDUCTIVITY).stream())
				.anyMatch(value -> isNear(value.temperature(), temperature))
				|| stack.measurements().stream()
						.filter(measurement -> measurement.quantity() == MeasuredQuantity.IONIC_CONDUCTIVITY)
						.anyMatch(measurement -> isNear(measurement.conditions().temperature(), temperature));
	}

	private static boolean isNear(double measured, double temperature) {
		return Math.abs(measured - temperature) < SAME_TEMPERATURE;
	}
}
