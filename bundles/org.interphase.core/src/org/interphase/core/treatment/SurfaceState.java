/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.treatment;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.Parameter;

/**
 * State of a surface after its treatments.
 *
 * @param cleanliness      whether it carries a contamination film
 * @param filmThickness    thickness times coverage of the contamination film, nm; null if none or unknown
 * @param filmConductivity its ionic conductivity, S/cm; null if none or unknown
 * @param contactAngle     degrees, of molten lithium; NaN if unknown
 * @param fullContact      whether the treatment itself makes the contact complete (e.g. molten lithium, deposition)
 * @param lithiophilic     whether an alloying or converting layer makes lithium wet
 * @param description      what people call this state
 */
public record SurfaceState(Cleanliness cleanliness, @Nullable Parameter filmThickness,
		@Nullable Parameter filmConductivity, double contactAngle, boolean fullContact, boolean lithiophilic,
		String description) {

	/** Whether a surface carries a contamination film. */
	public enum Cleanliness {
		/** Nothing is said. */
		UNKNOWN,
		/** Cleaned, and kept so. */
		CLEAN,
		/** Exposed to air and not cleaned since. */
		CONTAMINATED
	}

	/** A surface of which nothing is said. */
	public static SurfaceState untreated() {
		return new SurfaceState(Cleanliness.UNKNOWN, null, null, Double.NaN, false, false, ""); //$NON-NLS-1$
	}
}
