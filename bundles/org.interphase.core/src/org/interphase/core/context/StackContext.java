/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.evidence.EvidenceLookup;
import org.interphase.core.material.MaterialLookup;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.VoltageKind;

/**
 * A stack at the moment of an assessment, immutable. Unknown numbers are NaN.
 *
 * @param id                   id of the model element
 * @param name                 name shown to people
 * @param layers               its layers in order
 * @param boundaries           its boundaries in order
 * @param cells                its cells in series
 * @param conditions           conditions of the assessment
 * @param area                 cm2
 * @param halfStack            whether collectors are left out on purpose
 * @param anodeFree            whether the anode is plated on first charge
 * @param annotatedVoltage     V, of the whole stack
 * @param annotatedVoltageKind what that voltage is
 * @param compliance           um
 * @param freeVolume           uL/cm2
 * @param measurements         reported or measured performance of the whole stack
 * @param materials            the materials of the libraries and of the design
 * @param evidence             the measured interfaces of the libraries
 */
public record StackContext(String id, String name, List<LayerContext> layers, List<BoundaryContext> boundaries,
		List<CellContext> cells, ConditionsContext conditions, double area, boolean halfStack, boolean anodeFree,
		double annotatedVoltage, VoltageKind annotatedVoltageKind, double compliance, double freeVolume,
		List<MeasurementContext> measurements, MaterialLookup materials, EvidenceLookup evidence) {

	/** Copies the lists. */
	public StackContext {
		layers = List.copyOf(layers);
		boundaries = List.copyOf(boundaries);
		cells = List.copyOf(cells);
		measurements = List.copyOf(measurements);
	}

	/** Current density of the design point, mA/cm2: as given, or C-rate times the smallest areal capacity; NaN if unknown. */
	public double currentDensity() {
		if (!Double.isNaN(conditions.currentDensity())) {
			return conditions.currentDensity();
		}
		return conditions.cRate() * arealCapacity();
	}

	/** Smallest areal capacity of the cathodes, mAh/cm2; NaN if one is unknown. */
	public double arealCapacity() {
		double smallest = Double.NaN;
		for (CellContext cell : cells) {
			ElectrodeData cathode = cell.electrode(ElectrodeRole.CATHODE).map(LayerContext::electrode).orElse(null);
			double capacity = cathode == null ? Double.NaN : cathode.arealCapacity();
			if (Double.isNaN(capacity)) {
				return Double.NaN;
			}
			smallest = Double.isNaN(smallest) ? capacity : Math.min(smallest, capacity);
		}
		return smallest;
	}

	/** The layers that touch a layer of this stack, in order: two, or one at an end. */
	public List<LayerContext> neighbours(LayerContext layer) {
		List<LayerContext> neighbours = new ArrayList<>(2);
		if (layer.index() > 0) {
			neighbours.add(layers.get(layer.index() - 1));
		}
		if (layer.index() + 1 < layers.size()) {
			neighbours.add(layers.get(layer.index() + 1));
		}
		return neighbours;
	}

	/** The boundaries of a layer of this stack, in order: two, or one at an end. */
	public List<BoundaryContext> boundariesOf(LayerContext layer) {
		return boundaries.subList(Math.max(0, layer.index() - 1), Math.min(layer.index() + 1, boundaries.size()));
	}

	/** The cell in which a layer of this stack stands; empty for a plate. */
	public Optional<CellContext> cellOf(LayerContext layer) {
		int low = 0;
		int high = cells.size() - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			List<LayerContext> inside = cells.get(middle).layers();
			int place = inside.isEmpty() ? -1 : layer.index() - inside.getFirst().index();
			if (place >= 0 && place < inside.size()) {
				return Optional.of(cells.get(middle));
			}
			if (inside.isEmpty()) {
				return cells.stream().filter(cell -> cell.layers().contains(layer)).findFirst();
			}
			if (place < 0) {
				high = middle - 1;
			} else {
				low = middle + 1;
			}
		}
		return Optional.empty();
	}
}
