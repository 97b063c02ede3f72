/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.CellContext;
import org.interphase.core.uncertainty.Summary;

/**
 * Numbers of one cell of a stack. To a cell belong its layers and all boundaries that touch them, those to the plates around it
 * included. Resistances are added draw by draw, with the draws of the {@linkplain Totals#asr() total}; medians and bands of cells
 * that share parameters do not add up to those of the stack.
 *
 * @param cell    the cell as it was judged
 * @param asr     sum over its layers and boundaries, ohm cm2; null if no part is known
 * @param missing labels of the parts that the sum lacks; empty if it is complete
 * @param voltage V, difference of the average potentials of its electrodes (model M12); NaN if one is unknown
 */
public record CellAssessment(CellContext cell, @Nullable Summary asr, List<String> missing, double voltage) {

	/** Copies the list. */
	public CellAssessment {
		missing = List.copyOf(missing);
	}
}
