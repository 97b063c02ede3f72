/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.interphase.model.ElectrodeRole;

/**
 * One cell of a stack: the layers between two plates or ends, without the plates.
 *
 * @param number place in the series, from 0
 * @param layers its layers in order
 */
public record CellContext(int number, List<LayerContext> layers) {

	/** Copies the layers. */
	public CellContext {
		layers = List.copyOf(layers);
	}

	/** Its electrodes in order. */
	public List<LayerContext> electrodes() {
		List<LayerContext> electrodes = new ArrayList<>(2);
		for (LayerContext layer : layers) {
			if (layer.kind().isElectrode()) {
				electrodes.add(layer);
			}
		}
		return Collections.unmodifiableList(electrodes);
	}

	/** The first electrode with this role. */
	public Optional<LayerContext> electrode(ElectrodeRole role) {
		for (LayerContext layer : layers) {
			ElectrodeData data = layer.kind().isElectrode() ? layer.electrode() : null;
			if (data != null && data.role() == role) {
				return Optional.of(layer);
			}
		}
		return Optional.empty();
	}

	/** Whether the same electrode stands on both sides. */
	public boolean isSymmetric() {
		List<LayerContext> electrodes = electrodes();
		return electrodes.size() == 2 && electrodes.get(0).kind() == electrodes.get(1).kind()
				&& electrodes.get(0).material().id().equals(electrodes.get(1).material().id());
	}
}
