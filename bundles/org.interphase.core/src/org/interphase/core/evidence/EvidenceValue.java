/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.evidence;

/**
 * A published number, with the cell that it was measured on.
 *
 * @param low      value or lower end of a range
 * @param high     value or upper end of a range; equal to low for a single value
 * @param limit    whether the true value is known to lie on one side only
 * @param notation the cell in the notation of designs, with its conditions, e.g. {@code Li | LLZO [polished] @ 25 C};
 *                 empty where it cannot be said
 */
public record EvidenceValue(double low, double high, Limit limit, String notation) {

	/** On which side of a published number the true value lies. */
	public enum Limit {
		/** The number is the value. */
		NONE,
		/** The true value is at most the number. */
		UPPER,
		/** The true value is at least the number. */
		LOWER
	}

	/** Single value: the geometric mean of a positive range, the middle of any other. */
	public double central() {
		return low == high ? low : low > 0 ? Math.sqrt(low * high) : (low + high) / 2;
	}
}
