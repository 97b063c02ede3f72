/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.context.LayerContext;

/**
 * What was said of the cells in series of a stack; immutable.
 *
 * @param numbers number of the cell in which each layer stands; negative for a plate
 * @param cells   what was said of each cell
 */
record KnownCells(int[] numbers, List<CellAssessment> cells) {

	/** Of no cell anything is known. */
	static final KnownCells NONE = new KnownCells(new int[0], List.of());

	/** What was said of the cell that began with the layer at a place and had so many layers; null if there was no such cell. */
	@Nullable
	CellAssessment beginningAt(int place, int layers) {
		int number = place < numbers.length ? numbers[place] : -1;
		if (number < 0) {
			return null;
		}
		CellAssessment known = cells.get(number);
		List<LayerContext> inside = known.cell().layers();
		return inside.size() == layers && inside.getFirst().index() == place ? known : null;
	}
}
