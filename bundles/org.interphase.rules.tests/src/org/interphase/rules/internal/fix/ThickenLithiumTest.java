/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.model.Design;
import org.interphase.model.Electrode;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.plausibility.EnoughLithium;
import org.junit.jupiter.api.Test;

class ThickenLithiumTest {

	private final ThickenLithium fix = new ThickenLithium();

	private static Design sulphurCell(double lithium) {
		Design design = Designs.ofNotation("Li|LLZO|S");
		Designs.layer(design, 0).setThickness(lithium);
		((Electrode) Designs.layer(design, 2)).setArealCapacity(4.0);
		return design;
	}

	@Test
	void notEnough() {
		Design design = sulphurCell(10);
		new FixedDesign(design, new EnoughLithium()).assertRemovedBy(fix);
		assertEquals(20.0, Designs.layer(design, 0).getThickness());
	}

	@Test
	void notFromNothing() {
		Design design = sulphurCell(0);
		new FixedDesign(design, new EnoughLithium()).assertNotExecutable(fix, Designs.layer(design, 0));
	}
}
