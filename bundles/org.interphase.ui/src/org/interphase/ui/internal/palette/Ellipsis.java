/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.palette;

import java.util.function.ToIntFunction;

/** Cuts texts that are too long at their end, so that one sees that they go on. */
public final class Ellipsis {

	private static final String SIGN = "\u2026"; //$NON-NLS-1$

	private Ellipsis() {
	}

	/**
	 * The text, or as much of it as fits.
	 *
	 * @param measure width of a text
	 * @param width   room for it; a text of which not even one letter fits stays as it is
	 */
	public static String cut(String text, ToIntFunction<String> measure, int width) {
		if (measure.applyAsInt(text) <= width) {
			return text;
		}
		int fits = 0;
		int tooLong = text.length();
		while (tooLong - fits > 1) {
			int middle = (fits + tooLong) / 2;
			if (measure.applyAsInt(text.substring(0, middle) + SIGN) <= width) {
				fits = middle;
			} else {
				tooLong = middle;
			}
		}
		return fits == 0 ? text : text.substring(0, fits).stripTrailing() + SIGN;
	}
}
