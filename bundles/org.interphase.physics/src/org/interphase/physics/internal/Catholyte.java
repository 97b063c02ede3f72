/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.material.MaterialRecord;
import org.interphase.model.Phase;

/** Finds the ion-conducting phase of a composite electrode. */
public final class Catholyte {

	/** A liquid goes first, since it wets whatever else there is. */
	private static final List<Phase> CONDUCTING = List.of(Phase.LIQUID, Phase.CATHOLYTE, Phase.MATRIX);

	private Catholyte() {
	}

	/** The material of the catholyte; empty if the composite has none of a known class. */
	public static Optional<MaterialRecord> of(LayerContext layer) {
		return CONDUCTING.stream()
				.flatMap(phase -> layer.phases().stream().filter(part -> part.phase() == phase))
				.map(PhaseContext::material)
				.filter(material -> ElectrolyteClass.of(material) != ElectrolyteClass.OTHER).findFirst();
	}
}
