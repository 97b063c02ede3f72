/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.SpaceCharge;

/**
 * The space-charge term (model M7): nothing, with a one-sided band up to 10 ohm cm2 at complete contact, and never more than a
 * fifth of the resistance of the boundary. Contested, and said to be.
 */
final class SpaceChargeLayer {

	/** The positive half is the one-sided interval; the other half stands for no space charge at all. */
	private static final Distribution BAND = new Distribution.Interval(-10, 10);

	private SpaceChargeLayer() {
	}

	/** The term beside the other resistances of the boundary. */
	static Term beside(List<Quantity> others, Optional<Quantity> contact) {
		Quantity layer = Quantity.of(new Parameter("space-charge", "s", "ohm cm2", BAND, Provenance.DERIVED,
				"nomura2019 haruta2015 nishio2022", "one-sided: negative draws count as 0", MeasuredBy.SPACE_CHARGE.text()));
		Quantity spread = contact.map(fraction -> Quantity.combine("s_f", "s / f", layer, fraction, (s, f) -> s / f))
				.orElse(layer);
		Quantity rest = Quantity.sum("R_rest", others);
		Quantity bounded = Quantity.combine("R_SCL", "min(max(0, " + spread.symbol() + " ), R_rest / 4 )", spread, rest,
				(s, sum) -> SpaceCharge.bounded(Math.max(0, s), sum));
		return new Quantity(bounded.symbol(), bounded.equation() + "; R_rest is the sum of the other terms",
				bounded.parameters(), bounded.formula(), List.of(PhysicsTexts.get("flag.spaceCharge")))
				.term("space-charge", PhysicsTexts.get("term.spaceCharge"), Mechanism.SPACE_CHARGE, "M7");
	}
}
