/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.model;

/** Model M4.5: wetting by molten lithium. A contact angle above 90 degrees means lithiophobic. */
public final class Wetting {

	/** Surface tension of molten lithium, J/m2 (recalled). */
	public static final double LITHIUM_SURFACE_TENSION = 0.398;

	private Wetting() {
	}

	/** Work of adhesion in J/m2 of a melt with this contact angle (degrees) and surface tension (J/m2). */
	public static double workOfAdhesion(double contactAngle, double surfaceTension) {
		return surfaceTension * (1 + Math.cos(Math.toRadians(contactAngle)));
	}
}
