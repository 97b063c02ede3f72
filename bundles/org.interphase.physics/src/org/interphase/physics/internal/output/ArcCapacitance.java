/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.ResistancePart;
import org.interphase.physics.model.Constants;

/**
 * Typical capacitances of processes, in the middle of the bands of Irvine 1990 (recalled). Those of bulk and grain boundaries
 * are geometric and go with one over the thickness.
 *
 * @param capacitance F/cm2
 * @param alpha       exponent of the constant phase element
 */
record ArcCapacitance(double capacitance, double alpha) {

	/** Bulk from 1e-12 to 1e-11 F/cm. */
	private static final double BULK = Math.sqrt(1e-12 * 1e-11);
	/** Grain boundaries from 1e-11 to 1e-8 F/cm. */
	private static final double GRAIN_BOUNDARY = Math.sqrt(1e-11 * 1e-8);
	/** Interphases and faces of electrolytes from 1e-8 to 1e-5 F/cm2. */
	private static final double INTERPHASE = Math.sqrt(1e-8 * 1e-5);
	/** Double layers from 1e-6 to 1e-4 F/cm2. */
	private static final double DOUBLE_LAYER = Math.sqrt(1e-6 * 1e-4);
	/** Surface of particles per electrode area. */
	private static final double PARTICLE_SURFACE = 30;
	private static final double DEPRESSED = 0.9;
	private static final double DISTRIBUTED = 0.85;
	private static final double THIN = 1;

	/** Of a part; bulk and grain boundaries of a thickness in um, of which 1 um is taken if it is unknown. */
	static ArcCapacitance of(ResistancePart part, double thickness) {
		double length = (thickness > 0 ? thickness : THIN) * Constants.CM_PER_UM;
		Mechanism mechanism = part.term().mechanism();
		return switch (mechanism) {
		case BULK -> new ArcCapacitance(BULK / length, 1);
		case GRAIN_BOUNDARY -> new ArcCapacitance(GRAIN_BOUNDARY / length, DEPRESSED);
		case CONSTRICTION -> new ArcCapacitance(Math.sqrt(BULK / length * INTERPHASE), 1);
		case CHARGE_TRANSFER -> part.boundary() ? new ArcCapacitance(DOUBLE_LAYER, DEPRESSED)
				: new ArcCapacitance(DOUBLE_LAYER * PARTICLE_SURFACE, DISTRIBUTED);
		default -> new ArcCapacitance(INTERPHASE, DEPRESSED);
		};
	}
}
