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
 * @param coated           resistance of the whole interface of lithium with the coating on this face, ohm cm2; null if there
 *                         is no coating or it counts as a film
 */
public record SurfaceState(Cleanliness cleanliness, @Nullable Parameter filmThickness,
		@Nullable Parameter filmConductivity, double contactAngle, boolean fullContact, boolean lithiophilic,
		String description, @Nullable Parameter coated) {

	/** A surface without a coating that counts as a whole. */
	public SurfaceState(Cleanliness cleanliness, @Nullable Parameter filmThickness, @Nullable Parameter filmConductivity,
			double contactAngle, boolean fullContact, boolean lithiophilic, String description) {
		this(cleanliness, filmThickness, filmConductivity, contactAngle, fullContact, lithiophilic, description, null);
	}

	/** The same surface under another name. */
	public SurfaceState named(String name) {
		return new SurfaceState(cleanliness, filmThickness, filmConductivity, contactAngle, fullContact, lithiophilic,
				name, coated);
	}

	/** The same surface with a contact that is complete. */
	public SurfaceState inFullContact() {
		return new SurfaceState(cleanliness, filmThickness, filmConductivity, contactAngle, true, lithiophilic,
				description, coated);
	}

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
