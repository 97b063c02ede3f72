/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Amounts;

/** Numbers and lists as labels show them: quantities in the same form as in the drawing of Interphase. */
public final class Texts {

	/** Unit of area-specific resistances. */
	public static final String ASR_UNIT = "ohm cm2"; //$NON-NLS-1$
	/** Stands for what is not known. */
	public static final String UNKNOWN = "?"; //$NON-NLS-1$

	private Texts() {
	}

	/** A thickness in um, or a question mark. */
	public static String thickness(@Nullable Double micrometres) {
		return micrometres == null ? UNKNOWN : Amounts.STANDARD.thickness(micrometres);
	}

	/** A voltage or potential in V, or a question mark. */
	public static String voltage(@Nullable Double volts) {
		return volts == null || volts.isNaN() ? UNKNOWN : Amounts.STANDARD.voltage(volts);
	}

	/** Median of a resistance, or a question mark. */
	public static String median(@Nullable Summary asr) {
		return asr == null ? UNKNOWN : Amounts.STANDARD.asr(asr.median());
	}

	/** The 5-95 % band of a resistance; empty if it is unknown. */
	public static String band(@Nullable Summary asr) {
		return asr == null ? "" //$NON-NLS-1$
				: Amounts.STANDARD.asr(asr.p5()) + " \u2013 " + Amounts.STANDARD.asr(asr.p95()); //$NON-NLS-1$
	}

	/** Median and band of a resistance, or a question mark. */
	public static String asr(@Nullable Summary asr) {
		return asr == null ? UNKNOWN : Amounts.STANDARD.asr(asr);
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
