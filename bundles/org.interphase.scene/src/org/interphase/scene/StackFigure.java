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
 * @param cells      its cells, if there are several in series
 * @param voltage    V, of all cells together; NaN if not known
 * @param asr        area-specific resistance of the whole stack, ohm cm2; null if not known
 * @param current    whether the results belong to the layers as they are drawn; otherwise they are being computed anew
 */
public record StackFigure(String id, String name, List<LayerFigure> layers, List<BoundaryFigure> boundaries,
		List<CellFigure> cells, double voltage, @Nullable Summary asr, boolean current) {

	/** A single cell of which the voltage is not known. */
	public StackFigure(String id, String name, List<LayerFigure> layers, List<BoundaryFigure> boundaries,
			@Nullable Summary asr, boolean current) {
		this(id, name, layers, boundaries, List.of(), Double.NaN, asr, current);
	}

	/** Copies the lists and refuses a number of boundaries that does not fit. */
	public StackFigure {
		layers = List.copyOf(layers);
		boundaries = List.copyOf(boundaries);
		cells = List.copyOf(cells);
		if (boundaries.size() != Math.max(0, layers.size() - 1)) {
			throw new IllegalArgumentException("A stack has one boundary between each two layers."); //$NON-NLS-1$
		}
	}
}
