/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.environment.SemiCrystallinePolyether;
import org.junit.jupiter.api.Test;

class RaiseTemperatureTest {

	@Test
	void semiCrystallinePolyether() {
		Design design = Designs.ofNotation("Li|PEO|LFP");
		design.getConditions().setTemperature(25.0);
		new FixedDesign(design, new SemiCrystallinePolyether()).assertRemovedBy(new RaiseTemperature());
	}
}
