/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.environment.FlammableLiquid;
import org.interphase.rules.internal.environment.FreeLiquidVolume;
import org.junit.jupiter.api.Test;

class ReduceLiquidTest {

	private final ReduceLiquid fix = new ReduceLiquid();

	private static Design wet(double thickness) {
		Design design = Designs.ofNotation("Li|LLZO|LE|LFP");
		Designs.layer(design, 1).setThickness(500.0);
		Designs.layer(design, 2).setThickness(thickness);
		return design;
	}

	@Test
	void flammableLiquid() {
		new FixedDesign(wet(80), new FlammableLiquid()).assertRemovedBy(fix);
	}

	@Test
	void liquidCell() {
		new FixedDesign(wet(222), new FreeLiquidVolume()).assertRemovedBy(fix);
	}

	@Test
	void onlyAtALiquid() {
		Design design = wet(222);
		new FixedDesign(design, new FreeLiquidVolume()).assertNotExecutable(fix, Designs.layer(design, 1));
	}
}
