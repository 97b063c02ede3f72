/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was said of a stack; immutable.
 *
 * @param picture    the stack by content
 * @param layers     what was said of its layers
 * @param boundaries what was said of its boundaries
 * @param total      draws of its resistance; null if they could not be added without rounding
 * @param cells      what was said of its cells
 * @param rules      what the rules have found that look no further than the neighbours
 */
record StackMemory(Picture picture, List<Judgement> layers, List<Judgement> boundaries, @Nullable ExactSum total,
		KnownCells cells, RuleMemory rules) {

	/** The same with what the rules have found. */
	StackMemory with(RuleMemory found) {
		return new StackMemory(picture, layers, boundaries, total, cells, found);
	}
}
