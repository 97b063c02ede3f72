/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.List;

import org.interphase.scene.Palette;
import org.interphase.scene.Rgb;

/** The colours of marks: apart for colour-blind eyes, after Okabe and Ito, and Cividis for scales. */
public final class Inks {

	private static final List<Rgb> SCALE = List.of(Rgb.of(0x00224E), Rgb.of(0x434E6C), Rgb.of(0x7D7C78), Rgb.of(0xBCAF6F),
			Rgb.of(0xFEE838));

	private static final Rgb WHITE = Rgb.of(0xFFFFFF);
	private static final Rgb BLACK = Rgb.of(0x101216);
	/** Luminance of a colour from which on black stands out more than white. */
	private static final double BRIGHT = 0.18;
	private static final double QUIET = 0.18;
	private static final double FAINT = 0.1;

	private Inks() {
	}

	/** The colour of an ink on the background of a palette. */
	public static Rgb colour(Ink ink, Palette palette) {
		if (ink.tone() == Tone.SCALE) {
			return onScale(ink.strength());
		}
		if (ink.tone() == Tone.LINE) {
			return onScale(ink.strength()).luminance() > BRIGHT ? BLACK : WHITE;
		}
		return mixed(palette.background(), full(ink.tone(), palette), ink.strength());
	}

	/** The colour of the lines of a grid; a logarithmic one has many, so each stands out less. */
	public static Ink grid(boolean isLogarithmic) {
		return new Ink(Tone.MUTED, isLogarithmic ? FAINT : QUIET);
	}

	private static Rgb full(Tone tone, Palette palette) {
		boolean dark = palette.dark();
		return switch (tone) {
		case LAYER -> Rgb.of(dark ? 0x6FB6E8 : 0x0072B2);
		case BOUNDARY -> Rgb.of(dark ? 0xF2A33A : 0xD55E00);
		case TOTAL -> Rgb.of(dark ? 0xB4BAC4 : 0x5B6470);
		case OWN -> palette.selection();
		case MEASURED -> Rgb.of(dark ? 0x45C9A5 : 0x00805F);
		case LOW -> Rgb.of(dark ? 0x6FB6E8 : 0x0072B2);
		case HIGH -> Rgb.of(dark ? 0xF2A33A : 0xD55E00);
		case TEXT, SCALE, LINE -> palette.text();
		case MUTED -> palette.muted();
		};
	}

	private static Rgb onScale(double share) {
		double position = Math.clamp(share, 0, 1) * (SCALE.size() - 1);
		int below = Math.min((int) position, SCALE.size() - 2);
		return mixed(SCALE.get(below), SCALE.get(below + 1), position - below);
	}

	private static Rgb mixed(Rgb from, Rgb to, double share) {
		return new Rgb(mixed(from.red(), to.red(), share), mixed(from.green(), to.green(), share),
				mixed(from.blue(), to.blue(), share));
	}

	private static int mixed(int from, int to, double share) {
		return (int) Math.round(from + (to - from) * Math.clamp(share, 0, 1));
	}
}
