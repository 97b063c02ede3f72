/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;

import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectorOnElectrolyteTest {

	private final CollectorOnElectrolyte rule = new CollectorOnElectrolyte();

	@Test
	void electrodesBetween() {
		assertSilent(rule, TestStack.of("Cu|Li|LLZO|LFP|Al"));
	}

	@ParameterizedTest
	@CsvSource({ "Cu|LLZO|LFP|Al,boundary0", "Cu|Li|LLZO|Al,boundary2", "Li|LLZO|LFP|SS|ILE|LLZO|LFP,boundary3" })
	void collectorTouchesElectrolyte(String notation, String boundary) {
		assertFires(Severity.ERROR, boundary, rule, TestStack.of(notation));
	}

	@Test
	void anodeFree() {
		assertSilent(rule, TestStack.of("Cu|LLZO|LFP|Al").anodeFree());
	}
}
