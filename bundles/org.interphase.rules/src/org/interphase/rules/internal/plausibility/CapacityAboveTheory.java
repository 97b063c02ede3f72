/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.OptionalDouble;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.LayerRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Electrodes;
import org.interphase.rules.internal.facts.Potentials;

/** R-MAT-05: no active material gives more capacity than its composition allows. */
public final class CapacityAboveTheory extends LayerRule {

	private static final String THEORETICAL = "theoretical"; //$NON-NLS-1$

	/** Creates the rule. */
	public CapacityAboveTheory() {
		super(RuleDefinition.warning("R-MAT-05", "Plausibility/Materials", Scope.MATERIAL).parameter("ratio", 1.01) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.sources("seed", "dathar2011", "cronk2024")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected void check(RuleContext context, LayerContext layer) {
		double capacity = Electrodes.specificCapacity(layer);
		if (Double.isNaN(capacity)) {
			return;
		}
		MaterialRecord material = Potentials.activeMaterial(layer);
		double theory = RuleContext.orNaN(material.property(Property.SPECIFIC_CAPACITY, THEORETICAL)
				.map(PropertyRecord::central).orElse(OptionalDouble.empty()));
		double limit = theory * context.parameter("ratio"); //$NON-NLS-1$
		if (Double.isNaN(limit)) {
			context.unknown(missing(material.name())).at(layer).report();
		} else if (capacity > limit) {
			context.finding(message(layer.name(), capacity, theory)).at(layer).value(capacity, limit, "mAh/g").report(); //$NON-NLS-1$
		}
	}
}
