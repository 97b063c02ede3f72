/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.stream.Stream;

import org.interphase.core.rule.QuickFix;
import org.interphase.model.Design;
import org.interphase.rules.fixture.Designs;
import org.interphase.rules.fixture.FixedDesign;
import org.interphase.rules.internal.mechanics.ExpandingInterphase;
import org.interphase.rules.internal.mechanics.VoidsOnStripping;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What both kinds of interlayer between lithium and a solid remove. */
class InterlayerTest {

	static Stream<QuickFix> fixes() {
		return Stream.of(new InsertIonicLiquid(), new InsertPolymer());
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void expandingInterphase(QuickFix fix) {
		new FixedDesign(Designs.ofNotation("Li|LAGP|LFP"), new ExpandingInterphase()).assertRemovedBy(fix);
	}

	@ParameterizedTest
	@MethodSource("fixes")
	void voids(QuickFix fix) {
		Design design = Designs.ofNotation("Li|LLZO|LFP");
		design.getConditions().setStackPressure(1.0);
		design.getConditions().setCurrentDensity(1.0);
		new FixedDesign(design, new VoidsOnStripping()).assertRemovedBy(fix);
	}
}
