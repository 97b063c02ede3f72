/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/** Liquids that have left their place between the faces of a cell. */
public final class Spills {

	private Spills() {
	}

	/** The plates of a stack: all metal that is not its end, whatever its author calls it. */
	public static List<LayerContext> plates(StackContext stack) {
		int last = stack.layers().size() - 1;
		return stack.layers().stream().filter(layer -> layer.kind().isCollectorOrPlate())
				.filter(layer -> layer.index() > 0 && layer.index() < last).toList();
	}

	/** The liquids and gels, two at most, that stand between a plate and the electrode that should touch it. */
	public static List<LayerContext> at(StackContext stack, LayerContext plate) {
		return stack.layers().stream().filter(layer -> layer.kind().isFluid() && isBeside(layer, plate))
				.filter(fluid -> isElectrode(stack, 2 * fluid.index() - plate.index())).toList();
	}

	/** Whether a boundary is that of such a liquid with its plate. */
	public static boolean isOne(StackContext stack, BoundaryContext boundary) {
		return plates(stack).stream().filter(plate -> touches(boundary, plate))
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
