/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.io.DesignFileException;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.registry.Registries;
import org.interphase.library.BuiltInMaterials;
import org.junit.jupiter.api.Test;

/** The examples do what their page says. */
class ExampleScriptsTest {

	private static final Path EXAMPLE = Path.of("../../examples/scripted-rules").toAbsolutePath().normalize();

	@Test
	void theExampleBreaksItsRulesAndHasItsEstimate() throws IOException, DesignFileException {
		Registries registries = new Registries.Builder().add(new BuiltInMaterials()).add(new EpsilonScripts()).build()
				.withScripts(EXAMPLE.resolve(".rules"));
		assertEquals(List.of(), registries.problems());
		StackAssessment assessment = new Assessor(registries)
				.assess(DesignFiles.load(EXAMPLE.resolve("thick-separator.cellstack")), AssessmentOptions.DEFAULT).stacks().getFirst();
		assertEquals(List.of(), assessment.faults());
		assertEquals(
				List.of("Liquids make up 3.28 % of the thickness between the collectors; 2 % are allowed.",
						"LLZO is 500 um thick; 100 um are allowed."),
				assessment.findings().stream().map(finding -> finding.message()).toList());
		assertEquals(12, assessment.boundaries().getFirst().headline().orElseThrow().asr().median(), 0.1);
		assertEquals(List.of(), assessment.boundaries().get(1).estimates());
	}
}
