/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import org.interphase.core.rule.Severity;
import org.interphase.model.ContactState;
import org.interphase.rules.fixture.Faces;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReactionOnSinteringTest {

	private final ReactionOnSintering rule = new ReactionOnSintering();

	@ParameterizedTest
	@CsvSource({ "Li|LLZO|LFP, 400, 401", "Li|LLZO|LMO, 600, 601", "Li|LLZO|LCO, 800, 801" })
	void limits(String notation, double good, double bad) {
		assertSilent(rule, TestStack.of(notation).rightFace(1, Faces.coSintered(good)));
		assertFires(Severity.WARNING, "boundary1", rule, TestStack.of(notation).leftFace(1, Faces.coSintered(bad)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|LLZO|gel|LFP", "Li|LAGP|LFP" })
	void notAtGarnet(String notation) {
		assertSilent(rule, TestStack.of(notation).rightFace(1, Faces.coSintered(900)));
	}

	@Test
	void notFired() {
		assertSilent(rule, TestStack.of("Li|LLZO|LFP"));
	}

	@Test
	void somethingUnknown() {
		assertUnknown(rule, TestStack.of("Li|LLZO|LFP").contact(1, ContactState.CO_SINTERED));
		assertUnknown(rule, TestStack.of("Li|LLZO|NMC811").rightFace(1, Faces.coSintered(900)));
	}
}
