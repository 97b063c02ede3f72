/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.topology.CollectorOnElectrolyte;
import org.junit.jupiter.api.Test;

class DeclareAnodeFreeTest {

	private final DeclareAnodeFree fix = new DeclareAnodeFree();

	@Test
	void collectorOnElectrolyte() {
		new FixedDesign(Designs.ofNotation("Cu|LLZO|LFP"), new CollectorOnElectrolyte()).assertRemovedBy(fix);
	}

	@Test
	void notBesideAnAnode() {
		Design design = Designs.ofNotation("Li|LLZO|Cu");
		new FixedDesign(design, new CollectorOnElectrolyte()).assertNotExecutable(fix, Designs.boundary(design, 1));
	}
}
