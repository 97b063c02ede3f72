/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A recipe of the house, as it stands in its JSON files.
 *
 * @param name        name of the cell
 * @param temperature degC; room temperature if missing
 * @param layers      layers from the anode to the cathode
 */
record Recipe(@JsonProperty(required = true) String name, Double temperature,
		@JsonProperty(required = true) List<Step> layers) {

	/** Makes the list one that never is null. */
	Recipe {
		layers = layers == null ? List.of() : List.copyOf(layers);
	}

	/**
	 * One layer.
	 *
	 * @param material   id, name or formula of the material
	 * @param thickness  um; unknown if missing
	 * @param treatments ids of treatments of its faces
	 */
	record Step(@JsonProperty(required = true) String material, Double thickness, List<String> treatments) {

		/** Refuses a layer of nothing; makes the list one that never is null. */
		Step {
			Objects.requireNonNull(material, "A layer needs a material.");
			treatments = treatments == null ? List.of() : List.copyOf(treatments);
		}
	}
}
