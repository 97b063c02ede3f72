/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.mechanics.LithiophobicSurface;
import org.junit.jupiter.api.Test;

class RaisePressureTest {

	private final RaisePressure fix = new RaisePressure();

	private static Design contaminated() {
		Design design = Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"));
		Designs.treat(Designs.boundary(design, 0).getRightFace(), "air-exposed");
		return design;
	}

	@Test
	void fromUnknown() {
		new FixedDesign(contaminated(), new LithiophobicSurface()).assertRemovedBy(fix);
	}

	@Test
	void fromTooLittle() {
		Design design = contaminated();
		design.getConditions().setStackPressure(0.1);
		new FixedDesign(design, new LithiophobicSurface()).assertRemovedBy(fix);
	}

	@Test
	void withoutConditions() {
		Design design = contaminated();
		design.setConditions(null);
		new FixedDesign(design, new LithiophobicSurface()).assertNotExecutable(fix, Designs.boundary(design, 0));
	}
}
