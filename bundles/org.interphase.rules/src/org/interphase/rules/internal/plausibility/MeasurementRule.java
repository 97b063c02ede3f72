/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** A rule that looks at one measurement at a time. */
abstract class MeasurementRule extends CatalogueRule {

	MeasurementRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context) {
		Measured.of(context.stack()).forEach(measured -> check(context, measured));
	}

	/** Judges one measurement. */
	protected abstract void check(RuleContext context, Measured measured);
}
