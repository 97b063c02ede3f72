/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.plausibility.PlausibleThickness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectUnitTest {

	private final CorrectUnit fix = new CorrectUnit();

	@ParameterizedTest
	@CsvSource({ "LiPON, 2000, 2", "LPSCl, 50000, 50", "LLZO, 500000, 500", "LLZO, 0.5, 500", "PEO, 20000, 20",
			"ILE, 0.05, 50" })
	void offByAThousand(String separator, double wrong, double right) {
		Design design = Designs.ofNotation("Li|" + separator + "|LFP");
		Designs.layer(design, 1).setThickness(wrong);
		new FixedDesign(design, new PlausibleThickness()).assertRemovedBy(fix);
		assertEquals(right, Designs.layer(design, 1).getThickness());
	}

	@Test
	void notWhereItWouldBeWrongAgain() {
		Design design = Designs.ofNotation("Li|LLZO|LFP");
		Designs.layer(design, 1).setThickness(3000.0);
		new FixedDesign(design, new PlausibleThickness()).assertNotExecutable(fix, Designs.layer(design, 1));
	}
}
