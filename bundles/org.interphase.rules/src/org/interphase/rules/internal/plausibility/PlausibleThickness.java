/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.List;
import java.util.stream.Collectors;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.FreeLiquid;

/** R-GEO-01: the thickness of a layer is one that such layers have. */
public final class PlausibleThickness extends CatalogueRule {

	private static final String UNIT = "um"; //$NON-NLS-1$
	/** Nothing in a stack is thicker than this, um. */
	private static final double LARGEST = 10_000;

	/** Creates the rule. */
	public PlausibleThickness() {
		super(withDefaults(RuleDefinition.warning("R-GEO-01", "Plausibility/Geometry", Scope.LAYER).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"wuF2023"))); //$NON-NLS-1$
	}

	@Override
	public void check(RuleContext context) {
		List<LayerContext> layers = context.stack().layers();
		layers.forEach(layer -> ThicknessClass.of(layer).ifPresent(usual -> check(context, layer, usual)));
		String unknown = layers.stream().filter(PlausibleThickness::lacksThickness).map(LayerContext::name)
				.collect(Collectors.joining(", ")); //$NON-NLS-1$
		if (!unknown.isEmpty()) {
			context.unknown(missing(unknown)).report();
		}
	}

	private void check(RuleContext context, LayerContext layer, ThicknessClass usual) {
		double thickness = layer.thickness();
		// what is not above zero is the matter of R-GEO-02, a thick film of liquid that of R-SAF-02
		if (thickness <= 0 || FreeLiquid.isFree(layer) && thickness > FreeLiquid.THICK_FILM) {
			return;
		}
		double least = context.parameter(usual.leastName());
		double most = context.parameter(usual.mostName());
		if (thickness < least || thickness > most) {
			context.finding(message(layer.name(), thickness, least, most)).at(layer)
					.value(thickness, thickness < least ? least : most, UNIT).report();
		}
	}

	/** That of a free liquid, too, is the matter of R-SAF-02. */
	private static boolean lacksThickness(LayerContext layer) {
		return Double.isNaN(layer.thickness()) && !FreeLiquid.isFree(layer);
	}

	private static RuleDefinition withDefaults(RuleDefinition definition) {
		for (ThicknessClass each : ThicknessClass.values()) {
			definition.parameter(each.leastName(), UNIT, each.least(), 0, LARGEST).parameter(each.mostName(), UNIT,
					each.most(), 0, LARGEST);
		}
		return definition;
	}
}
