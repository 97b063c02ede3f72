/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.StackAssessment;
import org.interphase.design.internal.Judgement;
import org.interphase.design.internal.Messages;
import org.interphase.design.internal.Texts;
import org.interphase.model.BipolarPlate;
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
		for (CellAssessment cell : cells(stack)) {
			cell.cell().layers().stream().findFirst().ifPresent(first -> parts.add(stack.getLayers().get(first.index())));
		}
		parts.sort(Comparator.comparingInt(stack.getLayers()::indexOf));
		return parts;
	}

	/** The layers of the cell that this layer begins; none for a plate. */
	public List<Layer> cellLayers(Layer layer) {
		return layer.eContainer() instanceof Stack stack ? cells(stack).stream().filter(cell -> begins(layer, cell))
				.flatMap(cell -> cell.cell().layers().stream()).map(part -> stack.getLayers().get(part.index())).toList()
				: List.of();
	}

	/** Label of a cell with its voltage and resistance, or of a plate. */
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

	/** Title of a module, and below it its number of cells, voltage and resistance. */
	public String moduleLabel(Stack stack) {
		StackServices shown = new StackServices();
		Object[] values = { shown.stackTitle(stack), Integer.toString(cells(stack).size()), shown.totalVoltage(stack),
				shown.totalAsr(stack) };
		return NLS.bind(Messages.label_module, values);
	}

	private static String label(CellAssessment cell) {
		return NLS.bind(Messages.label_cell,
				new Object[] { Integer.toString(cell.cell().number() + 1), Texts.voltage(cell.voltage()), Texts.asr(cell.asr()) });
	}

	private static boolean begins(Layer layer, CellAssessment cell) {
		return !cell.cell().layers().isEmpty() && cell.cell().layers().get(0).id().equals(layer.getId());
	}

	private static List<CellAssessment> cells(Stack stack) {
		return Judgement.of(stack).map(StackAssessment::cells).orElse(List.of());
	}
}
