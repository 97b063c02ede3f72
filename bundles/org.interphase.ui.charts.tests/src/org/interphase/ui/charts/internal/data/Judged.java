/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/** Designs in notation, judged by all that is contributed. */
final class Judged {

	static final String GARNET = "Li 50 um | LLZO 500 um [polished] | LFP 30 um @ 25 C @ 1 MPa"; //$NON-NLS-1$

	private Judged() {
	}

	static Design design(String notation) {
		try {
			return NotationParser.of(Registries.standard()).parse(notation);
		} catch (NotationException exception) {
			throw new AssertionError(notation, exception);
		}
	}

	static DesignAssessment assessment(Design design) {
		return new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT);
	}

	static Subject subject(String notation) {
		return Subject.of(assessment(design(notation)), "").orElseThrow(); //$NON-NLS-1$
	}
}
