/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.uncertainty.Summary;

/** Numbers and lists as labels show them. */
public final class Texts {

	/** Unit of area-specific resistances. */
	public static final String ASR_UNIT = "ohm cm2"; //$NON-NLS-1$
	/** Stands for what is not known. */
	public static final String UNKNOWN = "?"; //$NON-NLS-1$

	private Texts() {
	}

	/** A quantity, or a question mark. */
	public static String quantity(@Nullable Double value, String unit) {
		return value == null || value.isNaN() ? UNKNOWN : Quantities.format(value, unit);
	}

	/** Median of a resistance, or a question mark. */
	public static String median(@Nullable Summary asr) {
		return asr == null ? UNKNOWN : Quantities.format(asr.median(), ASR_UNIT);
	}

	/** The 5-95 % band of a resistance; empty if it is unknown. */
	public static String band(@Nullable Summary asr) {
		return asr == null ? "" : Quantities.format(asr.p5(), ASR_UNIT) + " \u2013 " //$NON-NLS-1$ //$NON-NLS-2$
				+ Quantities.format(asr.p95(), ASR_UNIT);
	}

	/** Median and band of a resistance. */
	public static String asr(@Nullable Summary asr) {
		return asr == null ? UNKNOWN : median(asr) + " (" + band(asr) + ')'; //$NON-NLS-1$
	}

	/** The lines that say something, one below the other. */
	public static String lines(Collection<String> lines) {
		return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	/** A text of the model, never null. */
	public static String orEmpty(@Nullable String text) {
		return text == null ? "" : text; //$NON-NLS-1$
	}
}
