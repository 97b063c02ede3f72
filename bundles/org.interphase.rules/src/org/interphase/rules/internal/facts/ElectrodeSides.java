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
import org.interphase.core.context.LayerKind;
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

	private static List<ElectrodeSide> find(StackContext stack) {
		List<ElectrodeSide> sides = new ArrayList<>();
		for (BoundaryContext boundary : stack.boundaries()) {
			add(stack, boundary, boundary.left(), 1, sides);
			add(stack, boundary, boundary.right(), -1, sides);
		}
		return sides;
	}

	private static void add(StackContext stack, BoundaryContext boundary, LayerContext electrode, int step,
			List<ElectrodeSide> sides) {
		boolean plated = stack.anodeFree() && electrode.kind().isCollectorOrPlate();
		if (!electrode.kind().isElectrode() && !plated) {
			return;
		}
		List<LayerContext> path = new ArrayList<>();
		List<LayerContext> layers = stack.layers();
		for (int i = electrode.index() + step; i >= 0 && i < layers.size(); i += step) {
			LayerKind kind = layers.get(i).kind();
			if (kind.isElectrode() || kind.isCollectorOrPlate()) {
				break;
			}
			path.add(layers.get(i));
		}
		if (!path.isEmpty()) {
			sides.add(new ElectrodeSide(boundary, electrode, plated ? 0 : Potentials.average(electrode), path));
		}
	}
}
