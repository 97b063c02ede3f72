/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImidazoliumAtLithiumTest {

	private final ImidazoliumAtLithium rule = new ImidazoliumAtLithium();

	@Test
	void withoutFsi() {
		assertFires(Severity.WARNING, "boundary0", rule, TestStack.of("Li|BmimTFSI|LLZO|LFP"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Li|BmimFSI|LLZO|LFP", "Li|ILE|LLZO|LFP", "Li|LLZO|BmimTFSI|LFP", "Li|PEO|BmimTFSI|LFP" })
	void protectedOrElsewhere(String notation) {
		assertSilent(rule, TestStack.of(notation));
	}
}
