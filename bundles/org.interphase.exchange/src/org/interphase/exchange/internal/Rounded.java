/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Numbers as they are written: six digits. That is more than any estimate is worth, and few enough that the last bits of
 * {@code Math.pow}, which differ between processors, do not show in a file.
 */
public final class Rounded {

	private static final MathContext DIGITS = new MathContext(6);

	private Rounded() {
	}

	/** A finite number with six digits. */
	public static double of(double value) {
		return new BigDecimal(value).round(DIGITS).doubleValue();
	}
}
