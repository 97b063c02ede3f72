/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;

/** Volume fractions of the phases of a composite. */
public final class VolumeFractions {

	private VolumeFractions() {
	}

	/**
	 * Volume fraction of all phases with these roles in a layer, its pores counted as volume; fractions by mass are
	 * converted by the densities.
	 *
	 * @return NaN if a fraction or a density is unknown; 1 less the pores for a layer without phases
	 */
	public static double of(LayerContext layer, Set<Phase> roles) {
		double solid = Double.isNaN(layer.porosity()) ? 1 : 1 - layer.porosity();
		if (layer.phases().isEmpty()) {
			return solid;
		}
		double all = 0;
		double chosen = 0;
		for (PhaseContext phase : layer.phases()) {
			double volume = volume(phase, layer.fractionBasis());
			all += volume;
			chosen += roles.contains(phase.phase()) ? volume : 0;
		}
		return solid * chosen / all;
	}

	private static double volume(PhaseContext phase, FractionBasis basis) {
		return basis == FractionBasis.VOLUME ? phase.fraction()
				: phase.fraction() / RuleContext.orNaN(phase.material().number(Property.DENSITY));
	}
}
