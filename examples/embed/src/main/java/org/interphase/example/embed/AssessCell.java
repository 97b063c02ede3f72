/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.embed;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.notation.NotationException;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/** Judges a cell in plain Java: without OSGi, without a workbench, without a display. */
public final class AssessCell {

	private static final String CELL = "Li 20 um | ILE 1 um | LLZO 30 um [polished] | ILE 1 um | LFP 60 um @ 25 C";

	private AssessCell() {
	}

	/** Prints the resistance of each boundary, and the findings; the first argument is a cell in the short notation. */
	public static void main(String[] arguments) throws NotationException {
		StackAssessment stack = assess(arguments.length == 0 ? CELL : arguments[0]);
		stack.boundaries().forEach(boundary -> System.out.printf("%-12s %s%n", boundary.boundary().label(),
				boundary.headline().map(estimate -> "%.3g ohm cm2 (%.3g to %.3g)".formatted(estimate.asr().median(),
						estimate.asr().p5(), estimate.asr().p95())).orElse("unknown")));
		stack.findings().stream().filter(finding -> !finding.unknown())
				.forEach(finding -> System.out.println(finding.severity().label() + ' ' + finding.rule() + ' ' + finding.message()));
	}

	/** Judges the first stack of a cell by all that is on the class path. */
	static StackAssessment assess(String notation) throws NotationException {
		Registries registries = Registries.standard();
		Design design = NotationParser.of(registries).parse(notation);
		return new Assessor(registries).assess(design, AssessmentOptions.DEFAULT).stacks().get(0);
	}
}
