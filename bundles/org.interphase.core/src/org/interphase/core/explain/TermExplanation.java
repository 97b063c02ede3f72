/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.List;

import org.interphase.core.assess.TermResult;

/**
 * A term with its equation opened.
 *
 * @param result     the term with its number
 * @param filled     its equation with the median values and units in place of the symbols
 * @param parameters its parameters
 */
public record TermExplanation(TermResult result, String filled, List<ParameterExplanation> parameters) {

	/** Copies the parameters. */
	public TermExplanation {
		parameters = List.copyOf(parameters);
	}
}
