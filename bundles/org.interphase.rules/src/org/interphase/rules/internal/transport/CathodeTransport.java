/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import java.util.Set;

import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.Phase;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.CathodePath;
import org.interphase.rules.internal.facts.Potentials;
import org.interphase.rules.internal.facts.VolumeFractions;

/** R-TRN-10: ions reach the whole depth of a composite cathode (model M9). */
public final class CathodeTransport extends CatalogueRule implements LayerRule {

	private static final double UM_PER_CM = 1e4;
	private static final double BRUGGEMAN = 1.5;
	/** Part of the ionic resistance that counts where the reaction is even. */
	private static final double EVEN_REACTION = 3;
	/** Surface of spheres over their volume, times the radius. */
	private static final double SPHERES = 3;
	private static final Set<Phase> ACTIVE = Set.of(Phase.ACTIVE);

	/** Creates the rule. */
	public CathodeTransport() {
		super(RuleDefinition.warning("R-TRN-10", "Transport/Cathode", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("resistance", "ohm cm2", 20, 1, 1000).parameter("depths", "1", 3, 1, 10) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.parameter("chargeTransfer", "ohm cm2", 50, 0.1, 10_000)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		ElectrodeData electrode = layer.electrode();
		if (layer.kind() != LayerKind.COMPOSITE_ELECTRODE || electrode == null || !Potentials.isCathode(layer)) {
			return;
		}
		double conductivity = CathodePath.of(context.stack(), layer)
				.map(path -> path.effectiveConductivity(context.stack(), BRUGGEMAN)).orElse(Double.NaN);
		double thickness = layer.thickness() / UM_PER_CM;
		double resistance = thickness / conductivity / EVEN_REACTION;
		double surface = SPHERES * VolumeFractions.of(layer, ACTIVE) / (electrode.particleRadius() / UM_PER_CM);
		double depth = context.parameter("depths") //$NON-NLS-1$
				* Math.sqrt(conductivity * context.parameter("chargeTransfer") / surface);
		if (resistance > context.parameter("resistance")) { //$NON-NLS-1$
			context.finding(message(layer.name(), resistance)).at(layer)
					.value(resistance, context.parameter("resistance"), "ohm cm2").report(); //$NON-NLS-1$ //$NON-NLS-2$
		} else if (thickness > depth) {
			context.finding(variant("depth", layer.name(), layer.thickness(), depth * UM_PER_CM)).at(layer) //$NON-NLS-1$
					.value(layer.thickness(), depth * UM_PER_CM, "um").report(); //$NON-NLS-1$
		} else if (Double.isNaN(resistance + depth)) {
			context.unknown(missing(layer.name())).at(layer).report();
		}
	}
}
