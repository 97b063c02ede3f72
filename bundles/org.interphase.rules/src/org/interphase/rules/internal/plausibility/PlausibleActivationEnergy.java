/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.stream.DoubleStream;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.text.Names;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.UsedMaterials;

/** R-MAT-03: the activation energy of a conductor is one that conductors have. */
public final class PlausibleActivationEnergy extends CatalogueRule {

	/** Creates the rule. */
	public PlausibleActivationEnergy() {
		super(RuleDefinition.warning("R-MAT-03", "Plausibility/Materials", Scope.MATERIAL) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("least", "eV", 0.15, 0, 2).parameter("most", "eV", 0.7, 0, 2).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public void check(RuleContext context) {
		UsedMaterials.of(context.stack()).forEach((material, layer) -> check(context, material, layer));
	}

	private void check(RuleContext context, MaterialRecord material, LayerContext layer) {
		double least = context.parameter("least"); //$NON-NLS-1$
		double most = context.parameter("most"); //$NON-NLS-1$
		material.all(Property.ACTIVATION_ENERGY).stream()
				.flatMapToDouble(value -> DoubleStream.of(value.low(), value.high()))
				.filter(value -> value < least || value > most).findFirst()
				.ifPresent(value -> context.finding(message(Names.material(material), value)).at(layer)
						.value(value, value < least ? least : most, "eV").report()); //$NON-NLS-1$
	}
}
