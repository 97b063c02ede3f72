/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;

/**
 * What was said of a stack; immutable.
 *
 * @param picture    the stack by content
 * @param layers     what was said of its layers
 * @param boundaries what was said of its boundaries
 * @param total      draws of its resistance; null if they could not be added without rounding
 * @param cells      resistances of its cells by what they follow from, ohm cm2
 * @param rules      what the rules have found that look no further than the neighbours
 */
record StackMemory(Picture picture, List<Judgement> layers, List<Judgement> boundaries, @Nullable ExactSum total,
		Map<Addends, Summary> cells, RuleMemory rules) {

	/** The same with what the rules have found. */
	StackMemory with(RuleMemory found) {
		return new StackMemory(picture, layers, boundaries, total, cells, found);
	}
}
