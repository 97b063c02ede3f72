/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.topology.LiquidAcrossPlate;
import org.junit.jupiter.api.Test;

class ConfineLiquidTest {

	private final ConfineLiquid fix = new ConfineLiquid();

	@Test
	void onBothSidesOfThePlate() {
		new FixedDesign(Designs.ofNotation("Li|LLZO|LFP|ILE|SS|ILE|Li|LLZO|LFP"), new LiquidAcrossPlate())
				.assertRemovedBy(fix);
	}

	@Test
	void widerThanThePlate() {
		Design design = Designs.ofNotation("Li|ILE|LLZO|LFP|SS|Li|LLZO|LFP");
		Designs.stack(design).setArea(1.0);
		Designs.layer(design, 1).setArea(1.5);
		new FixedDesign(design, new LiquidAcrossPlate()).assertRemovedBy(fix);
	}
}
