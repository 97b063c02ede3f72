/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import java.util.List;

import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;

/**
 * What a report tells about.
 *
 * @param design     the design
 * @param assessment its assessment
 * @param outputs    what each of its stacks gives, in their order
 * @param registries the contributions that judged it
 * @param product    name and version of the program, for the foot of the report
 * @param date       date of the report as people read it; empty for none
 */
public record ReportInput(Design design, DesignAssessment assessment, List<StackOutputs> outputs, Registries registries,
		String product, String date) {

	/** Copies the outputs. */
	public ReportInput {
		outputs = List.copyOf(outputs);
	}
}
