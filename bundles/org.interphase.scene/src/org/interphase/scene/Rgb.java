/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

/**
 * A colour of the sRGB space.
 *
 * @param red   0 to 255
 * @param green 0 to 255
 * @param blue  0 to 255
 */
public record Rgb(int red, int green, int blue) {

	/** Refuses parts out of range. */
	public Rgb {
		if ((red | green | blue) >>> 8 != 0) {
			throw new IllegalArgumentException("Colour parts lie between 0 and 255."); //$NON-NLS-1$
		}
	}

	/** The colour of a number such as {@code 0x1B1F27}. */
	public static Rgb of(int number) {
		return new Rgb(number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF);
	}

	/** As {@code #1b1f27}. */
	public String hex() {
		return String.format("#%02x%02x%02x", red, green, blue); //$NON-NLS-1$
	}

	/** Contrast ratio to another colour, 1 to 21, as WCAG 2.2 defines it. */
	public double contrast(Rgb other) {
		double mine = luminance();
		double others = other.luminance();
		return (Math.max(mine, others) + 0.05) / (Math.min(mine, others) + 0.05);
	}

	/** Relative luminance, 0 (black) to 1 (white), as WCAG 2.2 defines it. */
	public double luminance() {
		return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
	}

	private static double linear(int part) {
		double share = part / 255.0;
		return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
	}
}
