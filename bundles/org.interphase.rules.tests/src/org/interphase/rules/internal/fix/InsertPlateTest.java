/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.topology.PlateBetweenCells;
import org.junit.jupiter.api.Test;

class InsertPlateTest {

	private final InsertPlate fix = new InsertPlate();

	@Test
	void missingPlate() {
		new FixedDesign(Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"), Designs.lithium(),
				Designs.solid("llzo"), Designs.cathode("lfp")), new PlateBetweenCells()).assertRemovedBy(fix);
	}

	@Test
	void onePlateTooMany() {
		Design design = Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"), Designs.plate(),
				Designs.plate(), Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"));
		new FixedDesign(design, new PlateBetweenCells()).assertNotExecutable(fix, Designs.boundary(design, 2));
	}
}
