/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

/** Our own bundles are contributions like anybody's: without one of them the rest goes on and says what is missing. */
class MissingPartsTest {

	private static final Registries ALL = Registries.standard();
	private static final Path EXAMPLE = Path.of("../../examples/pervez2020-li-ile-llzo-ile-lfp.cellstack");

	@Test
	void withEverythingAllPartsAreKnown() throws Exception {
		StackAssessment stack = assess(ALL);
		assertTrue(stack.totals().missing().isEmpty(), () -> stack.totals().missing().toString());
		assertFalse(stack.findings().isEmpty());
	}

	@Test
	void withoutThePhysicsTheRulesStillLook() throws Exception {
		StackAssessment stack = assess(without("org.interphase.physics"));
		assertEquals(null, stack.totals().asr());
		assertFalse(stack.totals().missing().isEmpty());
		assertFalse(stack.findings().isEmpty());
		assertEquals(InterphaseKind.UNKNOWN, stack.boundaries().getFirst().interphase().kind());
	}

	@Test
	void withoutTheRulesTheNumbersStay() throws Exception {
		StackAssessment stack = assess(without("org.interphase.rules"));
		assertTrue(stack.findings().isEmpty());
		assertTrue(stack.faults().isEmpty());
		assertEquals(assess(ALL).totals().asr(), stack.totals().asr());
	}

	@Test
	void withoutTheLibraryMaterialsAreUnknownAndNothingFails() throws Exception {
		StackAssessment stack = assess(without("org.interphase.library"));
		assertTrue(stack.faults().isEmpty(), () -> stack.faults().toString());
		assertTrue(stack.stack().layers().stream().noneMatch(layer -> layer.isMaterialKnown()));
		assertFalse(stack.totals().missing().isEmpty());
	}

	@Test
	void eachContributionSaysWhoBringsItWithVersionVendorAndLicence() {
		for (ContributionInfo info : ALL.contributions()) {
			assertTrue(info.provider().startsWith("org.interphase."), info.toString());
			assertTrue(info.version().startsWith("0."), info.toString());
			assertEquals("Interphase", info.vendor(), info.toString());
			assertEquals("EPL-2.0", info.licence(), info.toString());
		}
	}

	private static Registries without(String provider) {
		Set<String> ids = ALL.contributions().stream().filter(info -> info.provider().equals(provider))
				.map(ContributionInfo::id).collect(Collectors.toSet());
		assertFalse(ids.isEmpty(), provider);
		return ALL.without(ids);
	}

	private static StackAssessment assess(Registries registries) throws Exception {
		Design design = DesignFiles.load(EXAMPLE);
		return new Assessor(registries).assess(design, AssessmentOptions.DEFAULT).stacks().getFirst();
	}
}
