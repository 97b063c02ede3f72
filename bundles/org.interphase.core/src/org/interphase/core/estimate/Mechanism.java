/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/** What makes a part of a resistance. */
public enum Mechanism {
	/** Ohmic drop in the bulk of a layer, grain boundaries included where the conductivity is the total one. */
	BULK("bulk"),
	/** Grain boundaries, where they are counted apart. */
	GRAIN_BOUNDARY("grain boundary"),
	/** Charge transfer. */
	CHARGE_TRANSFER("charge transfer"),
	/** Current constriction at touching spots. */
	CONSTRICTION("constriction"),
	/** Contamination film or coating. */
	FILM("film"),
	/** Interphase that has grown. */
	INTERPHASE("interphase"),
	/** Space charge. */
	SPACE_CHARGE("space charge"),
	/** Solid-liquid electrolyte interphase (SLEI). */
	SLEI("SLEI"),
	/** Electronic contact. */
	ELECTRONIC_CONTACT("electronic contact"),
	/** A measured or published value of the whole boundary. */
	WHOLE("whole boundary");

	private final String label;

	Mechanism(String label) {
		this.label = label;
	}

	/** Stable English name, used in machine-readable output. */
	public String label() {
		return label;
	}
}
