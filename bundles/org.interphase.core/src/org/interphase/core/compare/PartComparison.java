/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import java.util.List;

/**
 * A layer or boundary in two designs.
 *
 * @param before      place before, from 0; -1 if it is new
 * @param after       place after, from 0; -1 if it is gone
 * @param moved       whether it has changed its place among the others
 * @param labelBefore what people call it before; empty if it is new
 * @param labelAfter  what people call it after; empty if it is gone
 * @param changes     what differs in it
 */
public record PartComparison(int before, int after, boolean moved, String labelBefore, String labelAfter,
		List<AttributeChange> changes) {

	/** Copies the changes. */
	public PartComparison {
		changes = List.copyOf(changes);
	}

	/** Whether it is only in the design after. */
	public boolean isAdded() {
		return before < 0;
	}

	/** Whether it is only in the design before. */
	public boolean isRemoved() {
		return after < 0;
	}

	/** Whether nothing differs. */
	public boolean isSame() {
		return !isAdded() && !isRemoved() && !moved && changes.isEmpty();
	}

	/** What people call it, after if it is there. */
	public String label() {
		return isRemoved() ? labelBefore : labelAfter;
	}
}
