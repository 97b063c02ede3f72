/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.environment.AirExposedGarnet;
import org.interphase.rules.internal.topology.ConditionStated;
import org.junit.jupiter.api.Test;

class PolishFacesTest {

	private final PolishFaces fix = new PolishFaces();

	@Test
	void airExposedFace() {
		Design design = Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp"));
		Designs.treat(Designs.boundary(design, 0).getRightFace(), "air-exposed");
		new FixedDesign(design, new AirExposedGarnet()).assertRemovedBy(fix);
	}

	@Test
	void unstatedCondition() {
		new FixedDesign(Designs.of(Designs.lithium(), Designs.solid("llzo"), Designs.cathode("lfp")),
				new ConditionStated()).assertRemovedBy(fix);
	}

	@Test
	void onlyWhereThereIsASolid() {
		Design design = Designs.of(Designs.collector("cu"), Designs.lithium(), Designs.solid("llzo"),
				Designs.cathode("lfp"));
		new FixedDesign(design, new ConditionStated()).assertNotExecutable(fix, Designs.boundary(design, 0));
	}
}
