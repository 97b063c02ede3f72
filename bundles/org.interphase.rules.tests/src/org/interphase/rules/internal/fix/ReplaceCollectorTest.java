/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.electrochemistry.AluminiumAtAnode;
import org.interphase.rules.internal.electrochemistry.CopperAtCathode;
import org.junit.jupiter.api.Test;

class ReplaceCollectorTest {

	private final ReplaceCollector fix = new ReplaceCollector();

	@Test
	void aluminiumAtLithium() {
		Design design = Designs.ofNotation("Al|Li|LLZO|LFP|Al");
		Designs.layer(design, 0).setName("Al foil");
		new FixedDesign(design, new AluminiumAtAnode()).assertRemovedBy(fix);
		assertEquals("cu", Designs.layer(design, 0).getMaterial());
		assertNull(Designs.layer(design, 0).getName());
	}

	@Test
	void copperAtACathode() {
		Design design = Designs.ofNotation("Cu|Li|LLZO|NMC811|Cu");
		new FixedDesign(design, new CopperAtCathode()).assertRemovedBy(fix);
		assertEquals("al", Designs.layer(design, 4).getMaterial());
	}
}
