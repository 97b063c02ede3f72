/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;

/** A face that was wetted with something soft: its two new faces as a whole. */
final class WettedFace {

	private WettedFace() {
	}

	static Term term(Parameter resistance) {
		return Quantity.of(resistance, PhysicsTexts.get("flag.wetted")).term("wetted", PhysicsTexts.get("term.wetted"),
				Mechanism.WHOLE, "M8");
	}
}
