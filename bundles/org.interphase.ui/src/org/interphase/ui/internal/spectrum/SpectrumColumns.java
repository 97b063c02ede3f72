/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a table holds the points of a spectrum.
 *
 * @param frequency     index of the column of frequencies
 * @param real          index of the column of real parts
 * @param imaginary     index of the column of imaginary parts
 * @param negated       whether that holds -Z''
 * @param frequencyUnit unit of the frequencies, as the header says, else Hz
 * @param unit          unit of the impedances, as the header says, else ohm
 */
record SpectrumColumns(int frequency, int real, int imaginary, boolean negated, String frequencyUnit, String unit) {

	/** Frequency, real and imaginary part: a table that does not say what it holds. */
	static final SpectrumColumns STANDARD = new SpectrumColumns(0, 1, 2, false, "Hz", "ohm"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final int PARTS = 3;
	private static final Set<String> FREQUENCY = Set.of("f", "freq", "frequency", "frequenz"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> REAL = Set.of("z'", "re", "rez", "real", "realz", "zreal", "zre"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final Set<String> IMAGINARY = Set.of("z''", "im", "imz", "imag", "imagz", "zimag", "zim", "imaginary"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	private static final String MINUS = "-"; //$NON-NLS-1$
	/** Name, then a unit behind a slash, in brackets or in parentheses; those of Re(Z) hold no unit. */
	private static final Pattern HEADER = Pattern
			.compile("\\s*(.+?)\\s*(?:/\\s*\\(?([^/()]+?)\\)?|\\[\\s*([^\\]]+?)\\s*\\]|\\((?![zZ]\\))\\s*([^)]+?)\\s*\\))?\\s*"); //$NON-NLS-1$

	/** How many columns the table needs at least. */
	int width() {
		return 1 + Math.max(frequency, Math.max(real, imaginary));
	}

	/** The columns that a row names; empty if it does not name all three. */
	static Optional<SpectrumColumns> ofHeader(List<String> cells) {
		int frequency = -1;
		int real = -1;
		int imaginary = -1;
		boolean negated = false;
		for (int i = 0; i < cells.size(); i++) {
			String name = name(cells.get(i));
			if (frequency < 0 && FREQUENCY.contains(name)) {
				frequency = i;
			} else if (real < 0 && REAL.contains(name)) {
				real = i;
			} else if (imaginary < 0 && IMAGINARY.contains(name.startsWith(MINUS) ? name.substring(1) : name)) {
				imaginary = i;
				negated = name.startsWith(MINUS);
			}
		}
		if (cells.size() < PARTS || frequency < 0 || real < 0 || imaginary < 0) {
			return Optional.empty();
		}
		return Optional.of(new SpectrumColumns(frequency, real, imaginary, negated, unit(cells.get(frequency), STANDARD.frequencyUnit()),
				unit(cells.get(real), STANDARD.unit())));
	}

	/** Without unit, spaces and the many signs for minus and prime. */
	private static String name(String cell) {
		Matcher matcher = HEADER.matcher(cell);
		String name = matcher.matches() ? String.valueOf(matcher.group(1)) : cell;
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_().]", "").replace('\u2212', '-').replace('\u2032', '\'') //$NON-NLS-1$ //$NON-NLS-2$
				.replaceAll("\u2033|\u201d|\"", "''"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String unit(String cell, String missing) {
		Matcher matcher = HEADER.matcher(cell);
		if (matcher.matches()) {
			for (int group = 2; group <= matcher.groupCount(); group++) {
				@Nullable
				String unit = matcher.group(group);
				if (unit != null) {
					return unit;
				}
			}
		}
		return missing;
	}
}
