/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Optional;
import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.Phase;

/**
 * What carries the ions through a composite electrode.
 *
 * @param medium   the conducting material
 * @param fraction its volume fraction; NaN if unknown
 */
public record CathodePath(MaterialRecord medium, double fraction) {

	private static final Set<Phase> CONDUCTING = Set.of(Phase.CATHOLYTE, Phase.LIQUID);

	/** The catholyte of an electrode, else the liquid beside it, which floods its pores; nothing without either. */
	public static Optional<CathodePath> of(StackContext stack, LayerContext electrode) {
		return electrode.phases().stream().filter(phase -> CONDUCTING.contains(phase.phase())).findFirst()
				.map(phase -> new CathodePath(phase.material(), VolumeFractions.of(electrode, CONDUCTING)))
				.or(() -> stack.neighbours(electrode).stream()
						.filter(layer -> layer.kind() == LayerKind.LIQUID || layer.kind() == LayerKind.IONIC_LIQUID)
						.findFirst().map(layer -> new CathodePath(layer.material(), electrode.porosity())));
	}

	/** Conductivity of the path at the temperature of the stack, S/cm, with this exponent of its fraction; NaN if unknown. */
	public double effectiveConductivity(StackContext stack, double exponent) {
		return Conductivity.at(medium, stack.conditions().temperatureOrRoom()) * Math.pow(fraction, exponent);
	}
}
