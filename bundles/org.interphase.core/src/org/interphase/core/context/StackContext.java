/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.List;

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
}
