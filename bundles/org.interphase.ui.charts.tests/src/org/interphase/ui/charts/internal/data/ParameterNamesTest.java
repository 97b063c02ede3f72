/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.core.uncertainty.Distribution;
import org.junit.jupiter.api.Test;

/** What people call parameters. */
class ParameterNamesTest {

	private final StackAssessment stack = Judged.subject(Judged.GARNET).stack();
	private final ParameterNames names = new ParameterNames(stack, Registries.standard().materials());

	private String name(String key) {
		return names.of(new Parameter(key, "x", "1", new Distribution.Exact(1), Provenance.USER, "", ""));
	}

	@Test
	void ownersHaveTheirNames() {
		assertEquals("Conductivity of LLZO", name("sigma:llzo"));
		assertEquals("Thickness of LLZO", name("thickness:" + stack.layers().get(1).layer().id()));
		assertEquals("Contact fraction at Li|LLZO", name("contact-fraction:" + stack.boundaries().get(0).boundary().id()));
		assertEquals("Transfer resistance, Li|liquid", name("R_ct:Li|liquid"));
		assertEquals("Stack pressure", name("stack-pressure"));
	}

	@Test
	void classesOfMaterialsAreNamed() {
		assertEquals("Conductivity of the coating oxide", name("coating-conductivity:class:oxide"));
	}

	@Test
	void unknownKeysOfOthersAreWords() {
		assertEquals("tunnel length LLZO", name("tunnel-length:llzo"));
		assertEquals("x", name(""));
	}
}
