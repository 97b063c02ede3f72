/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.Property;
import org.interphase.model.ElectrodeRole;

/**
 * Decides on which side electrodes work where the author leaves it open: metals and composites below 1 V against lithium
 * are anodes, other composites cathodes; of two like electrodes in one cell the second is taken as the cathode.
 */
final class ElectrodeRoles {

	private static final double HIGHEST_ANODE_POTENTIAL = 1.0;

	private ElectrodeRoles() {
	}

	static List<LayerContext> resolved(List<LayerContext> layers) {
		List<LayerContext> result = new ArrayList<>(layers.size());
		boolean anodeSeen = false;
		for (LayerContext layer : layers) {
			ElectrodeData data = layer.electrode();
			if (layer.kind() == LayerKind.BIPOLAR_PLATE) {
				anodeSeen = false;
			}
			if (data == null) {
				result.add(layer);
				continue;
			}
			ElectrodeRole role = data.role();
			if (role == ElectrodeRole.AUTOMATIC) {
				role = isAnode(layer) && !(anodeSeen && isLastElectrodeOfItsCell(layer, layers)) ? ElectrodeRole.ANODE
						: ElectrodeRole.CATHODE;
			}
			anodeSeen |= role == ElectrodeRole.ANODE;
			result.add(role == data.role() ? layer : withRole(layer, data, role));
		}
		return result;
	}

	private static boolean isAnode(LayerContext layer) {
		return layer.kind() == LayerKind.METAL_ELECTRODE
				|| layer.material().number(Property.AVERAGE_POTENTIAL).orElse(Double.MAX_VALUE) < HIGHEST_ANODE_POTENTIAL;
	}

	/** Only the far electrode of a cell without another electrode behind it is the counter electrode of a symmetric cell. */
	private static boolean isLastElectrodeOfItsCell(LayerContext layer, List<LayerContext> layers) {
		for (LayerContext later : layers.subList(layer.index() + 1, layers.size())) {
			if (later.kind() == LayerKind.BIPOLAR_PLATE) {
				return true;
			}
			if (later.kind().isElectrode()) {
				return false;
			}
		}
		return true;
	}

	private static LayerContext withRole(LayerContext layer, @Nullable ElectrodeData data, ElectrodeRole role) {
		ElectrodeData resolved = data == null ? null
				: new ElectrodeData(role, data.arealCapacity(), data.specificCapacity(), data.loading(),
						data.particleRadius(), data.coatingMaterial(), data.coatingThickness());
		return new LayerContext(layer.id(), layer.index(), layer.name(), layer.kind(), layer.material(),
				layer.thickness(), layer.porosity(), resolved, layer.phases(), layer.fractionBasis(), layer.dose(),
				layer.hostPorosity(), layer.grainSize(), layer.sinterTemperature(), layer.connectedPores(),
				layer.carbonateAtGrains(), layer.area());
	}
}
