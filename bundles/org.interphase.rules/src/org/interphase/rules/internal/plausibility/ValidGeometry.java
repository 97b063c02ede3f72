/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.FractionBasis;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-GEO-02: thickness, porosity and fractions are possible. */
public final class ValidGeometry extends CatalogueRule implements LayerRule {

	/** Rounding error allowed in a sum of fractions. */
	private static final double ROUNDING = 1e-6;

	/** Creates the rule. */
	public ValidGeometry() {
		super(RuleDefinition.error("R-GEO-02", "Plausibility/Geometry", Scope.LAYER)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		double thickness = layer.thickness();
		boolean plated = context.stack().anodeFree() && layer.kind() == LayerKind.METAL_ELECTRODE;
		if (thickness < 0 || thickness == 0 && !plated) {
			context.finding(message(layer.name(), thickness)).at(layer).value(thickness, 0, "um").report(); //$NON-NLS-1$
		}
		double porosity = layer.porosity();
		if (porosity < 0 || porosity >= 1) {
			context.finding(variant("porosity", layer.name(), porosity)).at(layer).value(porosity, 1, "1").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
		double sum = layer.phases().stream().mapToDouble(PhaseContext::fraction).filter(Double::isFinite).sum();
		boolean negative = layer.phases().stream().anyMatch(phase -> phase.fraction() < 0);
		if (negative || layer.fractionBasis() == FractionBasis.VOLUME && sum > 1 + ROUNDING) {
			context.finding(variant("fractions", layer.name(), sum)).at(layer).value(sum, 1, "1").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
