/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

/**
 * What of a stack is as it was in the last assessment.
 *
 * @param before     what was said then
 * @param layers     where each layer with its neighbours stood then; negative if it has changed
 * @param boundaries where each boundary with its neighbours stood then; negative if it has changed
 */
record Changes(StackMemory before, int[] layers, int[] boundaries) {

	/** Compares two pictures of a stack. */
	static Changes of(Picture now, StackMemory before) {
		return new Changes(before, now.unchangedLayers(before.picture()), now.unchangedBoundaries(before.picture()));
	}
}
