/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.model.ContactState;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;

class CoolingCracksTest {

	private final CoolingCracks rule = new CoolingCracks();

	private static TestStack fired(String notation, double temperature) {
		return TestStack.of(notation).temperature(25).rightFace(1, Faces.coSintered(temperature));
	}

	/** 197 GPa times 2.5E-6 /K make 0.49 MPa per K. */
	@Test
	void cobaltate() {
		assertSilent(rule, fired("Li|LLZO|LCO", 225));
		assertFires(Severity.WARNING, "boundary1", rule, fired("Li|LLZO|LCO", 232));
	}

	@Test
	void nickelManganeseCobalt() {
		assertSilent(rule, fired("Li|LLZO|NMC811", 275));
		assertFires(Severity.WARNING, "boundary1", rule, fired("Li|LLZO|NMC811", 285));
	}

	@Test
	void notFired() {
		assertSilent(rule, TestStack.of("Li|LLZO|LCO"));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, fired("Li|LLZO|LFP", 300));
		assertUnknown(rule, fired("Li|LLCZNO|LCO", 300));
		assertUnknown(rule, TestStack.of("Li|LLZO|LCO").contact(1, ContactState.CO_SINTERED));
	}
}
