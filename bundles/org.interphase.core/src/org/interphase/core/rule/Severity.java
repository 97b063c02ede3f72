/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

/** How much a finding matters, from the least to the most. */
public enum Severity {
	/** A quick fix is offered. */
	HINT("hint"),
	/** Worth knowing, and everything that could not be judged. */
	INFO("info"),
	/** Will very likely fail, or is out of validity. */
	WARNING("warning"),
	/** Impossible or unsafe. */
	ERROR("error");

	private final String label;

	Severity(String label) {
		this.label = label;
	}

	/** Stable name, used in machine-readable output and on the command line. */
	public String label() {
		return label;
	}
}
