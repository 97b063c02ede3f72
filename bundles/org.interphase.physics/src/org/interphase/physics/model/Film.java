/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M5: contamination films and coatings at full contact. */
public final class Film {

	private Film() {
	}

	/** ASR in ohm cm2 of a film: thickness in nm over conductivity in S/cm. */
	public static double asr(double thickness, double conductivity) {
		return thickness * Constants.CM_PER_NM / conductivity;
	}

	/** Thickness in nm of a film with this ASR (ohm cm2) and conductivity (S/cm). */
	public static double thickness(double asr, double conductivity) {
		return asr * conductivity / Constants.CM_PER_NM;
	}

	/**
	 * Growth of the ASR in air, linear in the square root of time.
	 *
	 * @param before ASR before, ohm cm2
	 * @param after  ASR after, ohm cm2
	 * @param time   h
	 * @return ohm cm2 per square root of an hour
	 */
	public static double airSlope(double before, double after, double time) {
		return (after - before) / Math.sqrt(time);
	}

	/** ASR in ohm cm2 after a time in h in air, from the ASR before and the slope of {@link #airSlope}. */
	public static double inAir(double before, double slope, double time) {
		return before + slope * Math.sqrt(time);
	}
}
