/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/** Liquids that have left their place between the faces of a cell. */
public final class Spills {

	private Spills() {
	}

	/** The plates of a stack: all metal that is not its end, whatever its author calls it. */
	public static List<LayerContext> plates(StackContext stack) {
		return stack.layers().stream().filter(layer -> isPlate(stack, layer)).toList();
	}

	private static boolean isPlate(StackContext stack, LayerContext layer) {
		return layer.kind().isCollectorOrPlate() && layer.index() > 0 && layer.index() < stack.layers().size() - 1;
	}

	/** The plates that touch layers of a cell, in order. */
	public static List<LayerContext> plates(StackContext stack, CellContext cell) {
		SortedMap<Integer, LayerContext> plates = new TreeMap<>();
		for (LayerContext layer : cell.layers()) {
			for (LayerContext neighbour : stack.neighbours(layer)) {
				if (isPlate(stack, neighbour)) {
					plates.put(neighbour.index(), neighbour);
				}
			}
		}
		return List.copyOf(plates.values());
	}

	/** The liquids and gels, two at most, that stand between a plate and the electrode that should touch it. */
	public static List<LayerContext> at(StackContext stack, LayerContext plate) {
		return stack.neighbours(plate).stream().filter(layer -> layer.kind().isFluid())
				.filter(fluid -> isElectrode(stack, 2 * fluid.index() - plate.index())).toList();
	}

	/** Whether a boundary is that of such a liquid with its plate. */
	public static boolean isOne(StackContext stack, BoundaryContext boundary) {
		return Stream.of(boundary.left(), boundary.right()).filter(layer -> isPlate(stack, layer))
				.anyMatch(plate -> at(stack, plate).stream().anyMatch(fluid -> touches(boundary, fluid)));
	}

	/** Whether two layers touch. */
	public static boolean isBeside(LayerContext layer, LayerContext plate) {
		return Math.abs(layer.index() - plate.index()) == 1;
	}

	private static boolean touches(BoundaryContext boundary, LayerContext layer) {
		return boundary.left().index() == layer.index() || boundary.right().index() == layer.index();
	}

	private static boolean isElectrode(StackContext stack, int index) {
		return index >= 0 && index < stack.layers().size() && stack.layers().get(index).kind().isElectrode();
	}
}
