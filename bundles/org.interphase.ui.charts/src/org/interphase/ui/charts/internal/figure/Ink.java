/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

/**
 * Colour of a mark.
 *
 * @param tone     what it says
 * @param strength from 0 (as the background) to 1 (full); for {@link Tone#SCALE} the place on the scale
 */
public record Ink(Tone tone, double strength) {

	/** Full colour. */
	public static Ink of(Tone tone) {
		return new Ink(tone, 1);
	}
}
