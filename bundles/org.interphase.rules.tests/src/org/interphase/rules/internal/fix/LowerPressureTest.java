/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.mechanics.ImpracticalPressure;
import org.interphase.rules.internal.mechanics.LithiumSqueezedThrough;
import org.junit.jupiter.api.Test;

class LowerPressureTest {

	private final LowerPressure fix = new LowerPressure();

	private static Design pressed() {
		Design design = Designs.ofNotation("Li|LPSCl|LFP");
		design.getConditions().setStackPressure(80.0);
		return design;
	}

	@Test
	void squeezedLithium() {
		new FixedDesign(pressed(), new LithiumSqueezedThrough()).assertRemovedBy(fix);
	}

	@Test
	void impracticalPressure() {
		new FixedDesign(pressed(), new ImpracticalPressure()).assertRemovedBy(fix);
	}
}
