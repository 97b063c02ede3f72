/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;

/**
 * One side of an electrode: what touches it there.
 *
 * @param boundary  the boundary of the electrode on this side
 * @param electrode the electrode; in a cell without anode the collector on which lithium is plated
 * @param potential its average potential, V vs Li/Li+; NaN if unknown
 * @param touching  the layer that touches the electrode
 */
public record ElectrodeSide(BoundaryContext boundary, LayerContext electrode, double potential, LayerContext touching) {

	/** Below this potential an electrode reduces like lithium, V. */
	public static final double LITHIUM_LIKE = 0.3;

	/** Whether lithium metal stands on this side, or will be plated there. */
	public boolean isLithium() {
		return electrode.isLithiumMetal() || electrode.kind().isCollectorOrPlate();
	}

	/** Whether the electrode lies below a potential. An anode whose potential is unknown does not. */
	public boolean isBelow(double volts) {
		return potential < volts;
	}

	/** Whether this is an anode of which nobody knows the potential. */
	public boolean isAnodeOfUnknownPotential() {
		return Double.isNaN(potential) && !Potentials.isCathode(electrode);
	}
}
