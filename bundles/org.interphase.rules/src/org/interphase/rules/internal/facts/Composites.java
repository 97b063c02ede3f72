/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;
import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.Phase;

/** What a composite layer is to its neighbours. */
public final class Composites {

	private static final Set<Phase> CONTINUOUS = Set.of(Phase.LIQUID, Phase.MATRIX);

	private Composites() {
	}

	/** Whether a liquid, ionic liquid, gel or polymer is what the neighbours touch: without phases a composite interlayer is a quasi-solid one. */
	public static boolean hasSoftContinuousPhase(LayerContext layer) {
		return layer.kind() == LayerKind.COMPOSITE_INTERLAYER && (layer.phases().isEmpty()
				|| layer.phases().stream().map(PhaseContext::phase).anyMatch(CONTINUOUS::contains));
	}

	/** The solid electrolytes that a layer shows to its neighbours: its own material, or the fillers of a composite. */
	public static List<MaterialRecord> solids(LayerContext layer) {
		return switch (layer.kind()) {
		case SOLID_ELECTROLYTE, COATING -> List.of(layer.material());
		case COMPOSITE_INTERLAYER -> layer.phases().isEmpty() ? List.of(layer.material())
				: layer.materialsOf(Phase.FILLER);
		default -> List.of();
		};
	}

	/** Materials of a layer that is no electrode or collector: its own, or those of its phases. */
	public static List<MaterialRecord> materials(LayerContext layer) {
		return layer.phases().isEmpty() ? List.of(layer.material())
				: layer.phases().stream().map(PhaseContext::material).toList();
	}
}
