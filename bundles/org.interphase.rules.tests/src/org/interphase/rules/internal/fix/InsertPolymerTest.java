/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.electrochemistry.MixedConductingInterphase;
import org.interphase.rules.internal.electrochemistry.PassivatingSulphide;
import org.interphase.rules.internal.mechanics.LithiophobicSurface;
import org.interphase.rules.internal.topology.ConditionStated;
import org.junit.jupiter.api.Test;

class InsertPolymerTest {

	private final InsertPolymer fix = new InsertPolymer();

	@Test
	void bareTitanate() {
		new FixedDesign(Designs.of(Designs.cathode("lfp"), Designs.solid("latp"), Designs.lithium()),
				new MixedConductingInterphase()).assertRemovedBy(fix);
	}

	@Test
	void passivatingSulphide() {
		new FixedDesign(Designs.of(Designs.lithium(), Designs.solid("lpscl"), Designs.cathode("lfp")),
				new PassivatingSulphide()).assertRemovedBy(fix);
	}

	@Test
	void lithiophobicSurface() {
		Design design = Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"));
		Designs.treat(Designs.boundary(design, 0).getRightFace(), "air-exposed");
		new FixedDesign(design, new LithiophobicSurface()).assertRemovedBy(fix);
	}

	@Test
	void unstatedCondition() {
		new FixedDesign(Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp")),
				new ConditionStated()).assertRemovedBy(fix);
	}
}
