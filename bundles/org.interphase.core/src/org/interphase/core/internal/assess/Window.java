/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Reach;

/**
 * A part of a stack: what an estimator sees that looks no further than {@link Reach#NEIGHBOURS}. Places are counted from its first
 * layer, so that what is said in it does not depend on where in the stack it stands.
 */
record Window(StackContext stack, int first) {

	/** The layers from one place to another, as far as the stack goes. */
	static Window of(StackContext whole, int from, int to) {
		int first = Math.max(0, from);
		int last = Math.min(to, whole.layers().size() - 1);
		List<LayerContext> layers = new ArrayList<>();
		List<BoundaryContext> boundaries = new ArrayList<>();
		for (int i = first; i <= last; i++) {
			layers.add(Placed.at(i - first, whole.layers().get(i)));
			if (i > first) {
				boundaries.add(Placed.between(layers.get(i - first - 1), layers.get(i - first),
						whole.boundaries().get(i - 1)));
			}
		}
		return new Window(new StackContext(whole.id(), whole.name(), layers, boundaries, ContextCompiler.cells(layers),
				whole.conditions(), whole.area(), whole.halfStack(), whole.anodeFree(), whole.annotatedVoltage(),
				whole.annotatedVoltageKind(), whole.compliance(), whole.freeVolume(), whole.measurements(),
				whole.materials(), whole.evidence()), first);
	}

	/** A layer with its neighbours. */
	static Window around(LayerContext layer, StackContext whole) {
		return of(whole, layer.index() - 1, layer.index() + 1);
	}

	/** A boundary with its layers and those behind them. */
	static Window around(BoundaryContext boundary, StackContext whole) {
		return of(whole, boundary.index() - 1, boundary.index() + 2);
	}

	/** The picture of a layer in it. */
	LayerContext layer(LayerContext layer) {
		return stack.layers().get(layer.index() - first);
	}

	/** The picture of a boundary in it. */
	BoundaryContext boundary(BoundaryContext boundary) {
		return stack.boundaries().get(boundary.index() - first);
	}
}
