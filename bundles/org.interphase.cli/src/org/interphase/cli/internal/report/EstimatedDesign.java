/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.List;

import org.interphase.core.assess.StackOutputs;

/**
 * A design with what its stacks give beside their resistance.
 *
 * @param design  the design
 * @param outputs of its stacks in order
 */
public record EstimatedDesign(AssessedDesign design, List<StackOutputs> outputs) {

	/** Copies the outputs. */
	public EstimatedDesign {
		outputs = List.copyOf(outputs);
	}
}
