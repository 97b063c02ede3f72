/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.StackContext;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;

/**
 * What is said of a stack.
 *
 * @param stack      the stack as it was judged
 * @param layers     its layers in order
 * @param boundaries its boundaries in order
 * @param totals     its totals
 * @param findings   findings, the gravest first; waived ones last
 * @param faults     contributions that failed
 * @param cells      its cells in series in order, as {@link StackContext#cells()} has them; one where no plate divides the stack
 */
public record StackAssessment(StackContext stack, List<LayerAssessment> layers, List<BoundaryAssessment> boundaries,
		Totals totals, List<Finding> findings, List<Fault> faults, List<CellAssessment> cells) {

	/** Copies the lists. */
	public StackAssessment {
		layers = List.copyOf(layers);
		boundaries = List.copyOf(boundaries);
		findings = List.copyOf(findings);
		faults = List.copyOf(faults);
		cells = List.copyOf(cells);
	}

	/** What is said of a stack without looking at its cells. */
	public StackAssessment(StackContext stack, List<LayerAssessment> layers, List<BoundaryAssessment> boundaries,
			Totals totals, List<Finding> findings, List<Fault> faults) {
		this(stack, layers, boundaries, totals, findings, faults, List.of());
	}

	/** The gravest severity among findings that are not waived. */
	public Optional<Severity> gravest() {
		return findings.stream().filter(finding -> !finding.waived()).map(Finding::severity).max(Severity::compareTo);
	}
}
