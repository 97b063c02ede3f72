/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/** Which interphase forms at a boundary. */
public enum InterphaseKind {
	/** None, or one that does not grow. */
	STABLE("stable"),
	/** One that insulates electrons and slows down (SEI). */
	PASSIVATING("passivating"),
	/** One that conducts ions and electrons and never stops growing (MCI). */
	MIXED_CONDUCTING("mixed-conducting"),
	/** Not known. */
	UNKNOWN("unknown");

	private final String label;

	InterphaseKind(String label) {
		this.label = label;
	}

	/** Stable name, used in machine-readable output. */
	public String label() {
		return label;
	}
}
