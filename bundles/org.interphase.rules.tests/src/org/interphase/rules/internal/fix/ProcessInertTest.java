/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Atmosphere;
import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.environment.SulphideInMoistAir;
import org.junit.jupiter.api.Test;

class ProcessInertTest {

	private final ProcessInert fix = new ProcessInert();

	@Test
	void air() {
		Design design = Designs.ofNotation("Li|LPSCl|LFP");
		design.getConditions().setAtmosphere(Atmosphere.AIR);
		new FixedDesign(design, new SulphideInMoistAir()).assertRemovedBy(fix);
	}

	@Test
	void moistDryRoom() {
		Design design = Designs.ofNotation("Li|LPSCl|LFP");
		design.getConditions().setAtmosphere(Atmosphere.DRY_AIR);
		design.getConditions().setDewPoint(-30.0);
		new FixedDesign(design, new SulphideInMoistAir()).assertRemovedBy(fix);
	}
}
