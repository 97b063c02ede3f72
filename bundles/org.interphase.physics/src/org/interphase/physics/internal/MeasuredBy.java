/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

/** Measurements that would narrow a parameter, in words. */
public enum MeasuredBy {
	/** Of a conductivity. */
	CONDUCTIVITY,
	/** Of an activation energy. */
	ACTIVATION,
	/** Of the activation energy of an interface. */
	INTERFACE_ACTIVATION,
	/** Of a transfer resistance. */
	TRANSFER,
	/** Of a hardness, a touching fraction or what is retained of it. */
	CONTACT,
	/** Of the size of touching spots. */
	SPOTS,
	/** Of a pressure that nobody gave. */
	PRESSURE,
	/** Of a contamination film. */
	FILM,
	/** Of a coating. */
	COATING,
	/** Of the growth of an interphase. */
	GROWTH,
	/** Of the growth of a mixed-conducting interphase. */
	LINEAR_GROWTH,
	/** Of space charge. */
	SPACE_CHARGE,
	/** Of an electronic contact. */
	ELECTRONIC,
	/** Of the composition of an electrode. */
	COMPOSITION,
	/** Of the size of particles. */
	PARTICLES,
	/** Of the touched part of particles. */
	TOUCHING,
	/** Of the charge transfer at particles. */
	PARTICLE_TRANSFER,
	/** Of a density. */
	DENSITY,
	/** Of flaws. */
	FLAWS,
	/** Of toughness. */
	TOUGHNESS,
	/** Of critical currents. */
	STRIPPING;

	/** The measurement in words. */
	public String text() {
		return PhysicsTexts.get("narrow." + name());
	}
}
