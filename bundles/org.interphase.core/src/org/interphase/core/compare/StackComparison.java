/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.List;

/**
 * A stack in two designs.
 *
 * @param before     place before, from 0; -1 if it is new
 * @param after      place after, from 0; -1 if it is gone
 * @param name       its name
 * @param changes    what differs in the stack itself
 * @param layers     its layers, those without differences too, in the order after
 * @param boundaries its boundaries likewise
 */
public record StackComparison(int before, int after, String name, List<AttributeChange> changes,
		List<PartComparison> layers, List<PartComparison> boundaries) {

	/** Copies the lists. */
	public StackComparison {
		changes = List.copyOf(changes);
		layers = List.copyOf(layers);
		boundaries = List.copyOf(boundaries);
	}

	/** Whether it is in both designs. */
	public boolean isKept() {
		return before >= 0 && after >= 0;
	}

	/** Whether nothing differs. */
	public boolean isSame() {
		return isKept() && changes.isEmpty() && layers.stream().allMatch(PartComparison::isSame)
				&& boundaries.stream().allMatch(PartComparison::isSame);
	}
}
