/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.List;

/**
 * What a rule has found.
 *
 * @param rule         id of the rule
 * @param severity     severity
 * @param element      id of the model element; never empty
 * @param label        what people call the element, e.g. {@code Li|LLZO}
 * @param message      message with its values filled in
 * @param reason       why it matters
 * @param value        judged value; NaN if none
 * @param threshold    threshold; NaN if none
 * @param unit         unit of both; empty if none
 * @param sources      keys of the sources
 * @param unknown      whether data were missing to judge
 * @param waived       whether the author accepted it
 * @param waiverReason why; empty if not waived
 */
public record Finding(String rule, Severity severity, String element, String label, String message, String reason,
		double value, double threshold, String unit, List<String> sources, boolean unknown, boolean waived,
		String waiverReason) {

	/** Copies the sources. */
	public Finding {
		sources = List.copyOf(sources);
	}
}
