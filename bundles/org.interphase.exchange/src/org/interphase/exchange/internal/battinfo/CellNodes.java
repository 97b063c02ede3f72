/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal.battinfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.PhaseContext;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Phase;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the nodes of cells: their layers in order, each written out once, where it has a role there, else in the order. */
final class CellNodes {

	private final LinkedData data;
	private final LayerNodes layers;

	CellNodes(LinkedData data, LayerNodes layers) {
		this.data = data;
		this.layers = layers;
	}

	/** The node of a cell. */
	ObjectNode cell(CellContext cell, ConditionsContext conditions) {
		ObjectNode node = data.node(types(cell));
		List<ObjectNode> nodes = cell.layers().stream().map(layers::layer).toList();
		for (int i = 0; i < nodes.size(); i++) {
			LayerContext layer = cell.layers().get(i);
			ObjectNode own = nodes.get(i);
			data.relate(node, "hasLayer", hasRole(layer, cell) ? reference(own) : own);
			if (layer.kind().isElectrode()) {
				data.relate(node, relation(layer, cell), own);
			} else if (layer.kind().isElectrolyte()) {
				data.relate(node, "hasElectrolyte", own);
			}
			int first = cell.layers().getFirst().index();
			beside(layer, cell).ifPresent(
					electrode -> data.relate(nodes.get(electrode.index() - first), "hasCurrentCollector", own));
		}
		data.quantity(node, "UpperVoltageLimit", conditions.chargeCutoff(), "Volt");
		data.quantity(node, "LowerVoltageLimit", conditions.dischargeCutoff(), "Volt");
		return node;
	}

	private static boolean hasRole(LayerContext layer, CellContext cell) {
		return layer.kind().isElectrode() || layer.kind().isElectrolyte() || beside(layer, cell).isPresent();
	}

	private static List<String> types(CellContext cell) {
		if (cell.isSymmetric()) {
			return List.of("ElectrochemicalCell");
		}
		List<String> types = new ArrayList<>(List.of("BatteryCell"));
		if (isSolid(cell)) {
			types.add("SolidStateBattery");
		}
		if (cell.electrode(ElectrodeRole.ANODE).filter(LayerContext::isLithiumMetal).isPresent()) {
			types.add("LithiumMetalBattery");
		}
		return types;
	}

	/** Whether ions pass solids and polymers only. */
	private static boolean isSolid(CellContext cell) {
		List<LayerKind> electrolytes = cell.layers().stream().map(LayerContext::kind).filter(LayerKind::isElectrolyte).toList();
		return !electrolytes.isEmpty()
				&& electrolytes.stream().allMatch(kind -> kind == LayerKind.SOLID_ELECTROLYTE || kind == LayerKind.POLYMER)
				&& cell.layers().stream().flatMap(layer -> layer.phases().stream()).map(PhaseContext::phase)
						.noneMatch(phase -> phase == Phase.LIQUID);
	}

	private static String relation(LayerContext layer, CellContext cell) {
		ElectrodeData electrode = layer.electrode();
		if (electrode == null || cell.isSymmetric()) {
			return "hasElectrode";
		}
		return electrode.role() == ElectrodeRole.ANODE ? "hasNegativeElectrode" : "hasPositiveElectrode";
	}

	/** The electrode that a layer collects the current of. */
	private static Optional<LayerContext> beside(LayerContext collector, CellContext cell) {
		if (collector.kind() != LayerKind.COLLECTOR) {
			return Optional.empty();
		}
		return cell.electrodes().stream().filter(layer -> Math.abs(layer.index() - collector.index()) == 1).findFirst();
	}

	private static ObjectNode reference(ObjectNode node) {
		return JsonNodeFactory.instance.objectNode().put("@id", node.path("@id").asText());
	}
}
