/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.report;

import java.util.List;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.compare.DesignComparison;
import org.interphase.core.compare.Effect;

/**
 * Two designs that were compared.
 *
 * @param before     file of the design before as the user wrote it
 * @param after      file of the design after
 * @param comparison what differs
 * @param effects    what difference it makes, for each stack that is in both
 * @param options    options of the assessments
 */
public record ComparedDesigns(String before, String after, DesignComparison comparison, List<Effect> effects,
		AssessmentOptions options) {

	/** Copies the effects. */
	public ComparedDesigns {
		effects = List.copyOf(effects);
	}
}
