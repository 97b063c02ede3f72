/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.model.Electrode;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.mechanics.VoidsOnStripping;
import org.interphase.rules.internal.transport.ThickLipon;
import org.junit.jupiter.api.Test;

class LowerCurrentTest {

	private final LowerCurrent fix = new LowerCurrent();

	@Test
	void voids() {
		Design design = Designs.ofNotation("Li|LLZO|LFP");
		design.getConditions().setStackPressure(1.0);
		design.getConditions().setCurrentDensity(1.0);
		new FixedDesign(design, new VoidsOnStripping()).assertRemovedBy(fix);
	}

	@Test
	void thickLipon() {
		Design design = Designs.ofNotation("Li|LiPON|LCO");
		Designs.layer(design, 1).setThickness(4.0);
		design.getConditions().setCurrentDensity(1.0);
		new FixedDesign(design, new ThickLipon()).assertRemovedBy(fix);
	}

	@Test
	void rateOfTheDesign() {
		Design design = Designs.ofNotation("Li|LiPON|LCO");
		Designs.layer(design, 1).setThickness(4.0);
		((Electrode) Designs.layer(design, 2)).setArealCapacity(1.0);
		design.getConditions().setCRate(1.0);
		new FixedDesign(design, new ThickLipon()).assertRemovedBy(fix);
	}
}
