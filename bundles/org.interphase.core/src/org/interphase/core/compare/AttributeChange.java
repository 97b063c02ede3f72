/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.compare;

import org.interphase.core.quantity.Quantities;

/**
 * A value that differs.
 *
 * @param name   what it is, in words, e.g. {@code thickness} or {@code left face, treatment 1, kind}
 * @param unit   unit of both values; empty if they have none
 * @param before value before as the model stores it; empty if it was not set
 * @param after  value after; empty if it is not set any more
 */
public record AttributeChange(String name, String unit, String before, String after) {

	/** The value before as people read it; empty if it was not set. */
	public String readableBefore() {
		return readable(before);
	}

	/** The value after as people read it; empty if it is not set any more. */
	public String readableAfter() {
		return readable(after);
	}

	private String readable(String value) {
		return unit.isEmpty() || value.isEmpty() ? value : Quantities.formatExactly(Double.parseDouble(value), unit);
	}
}
