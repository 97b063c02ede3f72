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
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinCeramicTest {

	private final ThinCeramic rule = new ThinCeramic();

	@Test
	void thickness() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").area(2).thickness(1, 20));
		assertFires(Severity.WARNING, "layer1", rule, TestStack.of("Li|LLZO|LFP").area(2).thickness(1, 19));
	}

	@Test
	void area() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP").area(1).thickness(1, 10));
		assertFires(Severity.WARNING, "layer1", rule,
				TestStack.of("Li|LLZO|LFP").area(1).thickness(1, 10).layer(1, layer -> layer.area(1.5)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LiPON|LCO", "Li|LPSCl|LFP", "Li|gel|LFP" })
	void notBrittle(String notation) {
		assertSilent(rule, TestStack.of(notation).area(2).thickness(1, 10));
	}

	@Test
	void supported() {
		assertSilent(rule,
				TestStack.of("Li|LLZO|LFP").area(2).thickness(1, 10).contact(1, ContactState.CO_SINTERED));
	}

	@Test
	void unknownArea() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").thickness(1, 10));
	}
}
