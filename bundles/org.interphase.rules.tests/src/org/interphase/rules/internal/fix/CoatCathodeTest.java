/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.electrochemistry.SulphideOnOxide;
import org.junit.jupiter.api.Test;

class CoatCathodeTest {

	private final CoatCathode fix = new CoatCathode();

	@Test
	void sulphideAtTheFace() {
		new FixedDesign(Designs.ofNotation("Li|LPSCl|NMC811"), new SulphideOnOxide()).assertRemovedBy(fix);
	}

	@Test
	void onlyAtACathode() {
		Design design = Designs.ofNotation("Li|LPSCl|NMC811");
		new FixedDesign(design, new SulphideOnOxide()).assertNotExecutable(fix, Designs.boundary(design, 0));
	}
}
