/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Objects;

import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.interphase.model.Treatment;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.electrochemistry.ReactionOnSintering;
import org.junit.jupiter.api.Test;

class FireCoolerTest {

	@Test
	void reactionOnSintering() {
		Design design = Designs.ofNotation("Li|LLZO|LFP");
		Treatment fired = CellstackFactory.eINSTANCE.createTreatment();
		fired.setKind("co-sintered");
		fired.setTemperature(700.0);
		Objects.requireNonNull(Designs.boundary(design, 1).getRightFace()).getTreatments().add(fired);
		new FixedDesign(design, new ReactionOnSintering()).assertRemovedBy(new FireCooler());
		assertEquals(400.0, fired.getTemperature());
	}
}
