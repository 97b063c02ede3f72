/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/** The sides of the electrodes of a stack that face something other than electrodes, collectors and plates. */
public final class ElectrodeSides {

	private static final LastStack<List<ElectrodeSide>> LAST = new LastStack<>(ElectrodeSides::find);

	private ElectrodeSides() {
	}

	/** All of them, in the order of the boundaries. */
	public static List<ElectrodeSide> of(StackContext stack) {
		return LAST.of(stack);
	}

	/** Those at one boundary: none, one, or two. */
	public static List<ElectrodeSide> at(StackContext stack, BoundaryContext boundary) {
		List<ElectrodeSide> sides = new ArrayList<>(2);
		add(stack, boundary, boundary.left(), boundary.right(), sides);
		add(stack, boundary, boundary.right(), boundary.left(), sides);
		return sides;
	}

	private static List<ElectrodeSide> find(StackContext stack) {
		return stack.boundaries().stream().flatMap(boundary -> at(stack, boundary).stream()).toList();
	}

	private static void add(StackContext stack, BoundaryContext boundary, LayerContext electrode, LayerContext touching,
			List<ElectrodeSide> sides) {
		boolean plated = stack.anodeFree() && electrode.kind().isCollectorOrPlate();
		if ((electrode.kind().isElectrode() || plated) && !ends(touching)) {
			sides.add(new ElectrodeSide(boundary, electrode, plated ? 0 : Potentials.average(electrode), touching));
		}
	}

	/** Whether the way from an electrode ends at a layer. */
	static boolean ends(LayerContext layer) {
		return layer.kind().isElectrode() || layer.kind().isCollectorOrPlate();
	}
}
