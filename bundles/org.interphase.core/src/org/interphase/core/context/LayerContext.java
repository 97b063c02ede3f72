/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;

/**
 * A layer at the moment of an assessment, immutable. Unknown numbers are NaN.
 *
 * @param id                 id of the model element
 * @param index              place in the stack, from 0
 * @param name               name shown to people
 * @param kind               kind
 * @param material           its material; {@link MaterialRecords#unknown} if it resolves to none
 * @param thickness          um; for a liquid computed from the dose where only that is given
 * @param porosity           pore volume fraction
 * @param electrode          what it is as an electrode; null for other kinds
 * @param phases             phases of a composite
 * @param fractionBasis      basis of their fractions
 * @param dose               uL/cm2 of liquid
 * @param hostPorosity       volume fraction of the liquid in a porous host
 * @param grainSize          um
 * @param sinterTemperature  degC
 * @param connectedPores     whether the pores are interconnected
 * @param carbonateAtGrains  whether Li2CO3 is present at grain boundaries
 * @param area               cm2, where it differs from that of the stack
 */
public record LayerContext(String id, int index, String name, LayerKind kind, MaterialRecord material, double thickness,
		double porosity, @Nullable ElectrodeData electrode, List<PhaseContext> phases, FractionBasis fractionBasis,
		double dose, double hostPorosity, double grainSize, double sinterTemperature, boolean connectedPores,
		boolean carbonateAtGrains, double area) {

	/** Copies the phases. */
	public LayerContext {
		phases = List.copyOf(phases);
	}

	/** Whether the material was found. */
	public boolean isMaterialKnown() {
		return !material.library().isEmpty();
	}

	/** Whether it is lithium metal. */
	public boolean isLithiumMetal() {
		return kind == LayerKind.METAL_ELECTRODE && material.id().equals("li"); //$NON-NLS-1$
	}

	/** Materials of the phases with this role. */
	public List<MaterialRecord> materialsOf(Phase phase) {
		return phases.isEmpty() ? List.of()
				: phases.stream().filter(part -> part.phase() == phase).map(PhaseContext::material).toList();
	}
}
