/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;

/**
 * What is drawn of a stack: its layers from top to bottom and its boundaries, one fewer.
 *
 * @param id         id of the model element
 * @param name       name shown
 * @param layers     the layers in order
 * @param boundaries the boundaries in order
 * @param asr        area-specific resistance of the whole stack, ohm cm2; null if not known
 * @param current    whether the results belong to the layers as they are drawn; otherwise they are being computed anew
 */
public record StackFigure(String id, String name, List<LayerFigure> layers, List<BoundaryFigure> boundaries,
		@Nullable Summary asr, boolean current) {

	/** Copies the lists and refuses a number of boundaries that does not fit. */
	public StackFigure {
		layers = List.copyOf(layers);
		boundaries = List.copyOf(boundaries);
		if (boundaries.size() != Math.max(0, layers.size() - 1)) {
			throw new IllegalArgumentException("A stack has one boundary between each two layers."); //$NON-NLS-1$
		}
	}
}
