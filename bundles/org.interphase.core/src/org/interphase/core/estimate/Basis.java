/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/** What an estimate rests on, from the weakest to the strongest. */
public enum Basis {
	/** Computed from the mechanisms. */
	MECHANISTIC("mechanistic"),
	/** Taken from published measurements at like boundaries. */
	EVIDENCE("evidence"),
	/** Taken from measurements that the design holds for this boundary. */
	MEASURED("measured");

	private final String label;

	Basis(String label) {
		this.label = label;
	}

	/** Stable name, used in machine-readable output. */
	public String label() {
		return label;
	}
}
