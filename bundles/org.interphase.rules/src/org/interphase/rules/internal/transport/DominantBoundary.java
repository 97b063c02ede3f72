/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.uncertainty.Summary;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-TRN-08: one boundary makes most of the resistance. */
public final class DominantBoundary extends CatalogueRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public DominantBoundary() {
		super(RuleDefinition.info("R-TRN-08", "Transport/Resistance", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("share", "%", 50, 0, 100)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		Summary total = context.totalAsr();
		if (total == null) {
			context.unknown(missing()).report();
			return;
		}
		for (BoundaryContext boundary : context.stack().boundaries()) {
			Summary asr = context.asr(boundary);
			double share = asr == null ? 0 : asr.median() / total.median() * PERCENT;
			if (share > context.parameter("share")) { //$NON-NLS-1$
				context.finding(message(share)).at(boundary)
						.value(share, context.parameter("share"), "%").report(); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}
}
