/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;

/** Judges cells in the short notation by all that is installed: the plug-in is found as it will be in the product. */
final class Cells {

	private Cells() {
	}

	static StackAssessment assess(String notation) throws NotationException {
		Registries installed = Registries.standard();
		return new Assessor(installed).assess(NotationParser.of(installed).parse(notation), AssessmentOptions.DEFAULT)
				.stacks().get(0);
	}
}
