/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.Property;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.BipolarPlate;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Cells in series. A cell is no element of the model; its first layer stands for it. */
public final class ModuleServices {

	/** Whether a stack holds cells in series. */
	public boolean isModule(Stack stack) {
		return stack.getLayers().stream().anyMatch(BipolarPlate.class::isInstance);
	}

	/** The parts of a module in order: the first layer of each cell, and the plates. */
	public List<Layer> moduleParts(Stack stack) {
		List<Layer> parts = new ArrayList<>(stack.getLayers().stream().filter(BipolarPlate.class::isInstance).toList());
		for (CellContext cell : cells(stack)) {
			cell.layers().stream().findFirst().ifPresent(first -> parts.add(stack.getLayers().get(first.index())));
		}
		parts.sort(Comparator.comparingInt(stack.getLayers()::indexOf));
		return parts;
	}

	/** The layers of the cell that this layer begins; none for a plate. */
	public List<Layer> cellLayers(Layer layer) {
		return layer.eContainer() instanceof Stack stack ? cells(stack).stream().filter(cell -> begins(layer, cell))
				.flatMap(cell -> cell.layers().stream()).map(part -> stack.getLayers().get(part.index())).toList()
				: List.of();
	}

	/** Label of a cell with its voltage, or of a plate. */
	public String modulePartLabel(Layer layer) {
		return layer.eContainer() instanceof Stack stack
				? cells(stack).stream().filter(cell -> begins(layer, cell)).findFirst().map(ModuleServices::label)
						.orElseGet(() -> new LayerServices().layerLabel(layer))
				: ""; //$NON-NLS-1$
	}

	/** What a tool tip tells of a cell: its label and the findings about its layers and boundaries. */
	public String modulePartTooltip(Layer layer) {
		FindingServices findings = new FindingServices();
		Stream<String> found = cellLayers(layer).stream()
				.flatMap(part -> Stream.concat(Stream.of(part), new BoundaryServices().boundaryBehind(part).stream()))
				.map(findings::findingsText);
		return Texts.lines(Stream.concat(Stream.of(modulePartLabel(layer)), found).toList());
	}

	/** Label of a module with its number of cells, voltage and resistance. */
	public String moduleLabel(Stack stack) {
		StackServices shown = new StackServices();
		Object[] values = { shown.stackTitle(stack), Integer.toString(cells(stack).size()), shown.totalVoltage(stack),
				shown.totalAsr(stack) };
		return NLS.bind(Messages.label_module, values);
	}

	private static String label(CellContext cell) {
		double voltage = potential(cell, ElectrodeRole.CATHODE) - potential(cell, ElectrodeRole.ANODE);
		return NLS.bind(Messages.label_cell, Integer.toString(cell.number() + 1), Texts.voltage(voltage));
	}

	/** Average potential of an electrode, V vs Li/Li+ (model M12); NaN if unknown. */
	private static double potential(CellContext cell, ElectrodeRole role) {
		return cell.electrode(role).map(ModuleServices::potential).orElse(Double.NaN);
	}

	private static double potential(LayerContext electrode) {
		OptionalDouble potential = electrode.material().number(Property.AVERAGE_POTENTIAL);
		return potential.orElse(electrode.isLithiumMetal() ? 0 : Double.NaN);
	}

	private static boolean begins(Layer layer, CellContext cell) {
		return !cell.layers().isEmpty() && cell.layers().get(0).id().equals(layer.getId());
	}

	private static List<CellContext> cells(Stack stack) {
		return Judgement.of(stack).map(result -> result.stack()).map(StackContext::cells).orElse(List.of());
	}
}
