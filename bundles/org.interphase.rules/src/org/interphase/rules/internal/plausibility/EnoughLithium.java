/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Electrodes;

/** R-GEO-04: a cathode without lithium meets enough lithium at the anode. */
public final class EnoughLithium extends LithiumBalanceRule {

	/** Creates the rule. */
	public EnoughLithium() {
		super(RuleDefinition.warning("R-GEO-04", "Plausibility/Balance", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("ratio", "1", 1, 0.1, 10)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, LayerContext lithium, LayerContext cathode) {
		Optional<Boolean> lithiumFree = Electrodes.isLithiumFree(cathode);
		double ratio = Electrodes.lithiumRatio(lithium, cathode);
		if (lithiumFree.isPresent() && !lithiumFree.get()) {
			return;
		}
		if (lithiumFree.isEmpty() || Double.isNaN(ratio)) {
			context.unknown(missing(cathode.name())).at(cathode).report();
		} else if (ratio < context.parameter("ratio")) { //$NON-NLS-1$
			context.finding(message(lithium.thickness(), ratio)).at(lithium)
					.value(ratio, context.parameter("ratio"), "1").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
