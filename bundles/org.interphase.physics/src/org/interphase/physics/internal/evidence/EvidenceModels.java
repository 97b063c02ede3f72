/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.material.MaterialLookup;

/** The models of the measured interfaces that are in use, each made once. */
final class EvidenceModels {

	private static final Map<EvidenceLookup, Map<MaterialLookup, Optional<EvidenceModel>>> MODELS = Collections
			.synchronizedMap(new WeakHashMap<>());

	private EvidenceModels() {
	}

	/** The model of these measured interfaces, whose cells name these materials; empty if none of them can be read. */
	static Optional<EvidenceModel> of(EvidenceLookup evidence, MaterialLookup materials) {
		return MODELS.computeIfAbsent(evidence, key -> Collections.synchronizedMap(new WeakHashMap<>()))
				.computeIfAbsent(materials, key -> model(ObservationReader.read(evidence, materials)));
	}

	private static Optional<EvidenceModel> model(List<Observation> observations) {
		return observations.isEmpty() ? Optional.empty() : Optional.of(EvidenceModel.of(observations));
	}
}
