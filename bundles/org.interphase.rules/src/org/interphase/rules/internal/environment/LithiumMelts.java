/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Lithium;

/** R-THM-01: lithium stays well below its melting point. */
public final class LithiumMelts extends CatalogueRule {

	/** Creates the rule. */
	public LithiumMelts() {
		super(RuleDefinition.warning("R-THM-01", "Environment/Temperature", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("warning", "degC", 160, 0, 180.5) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("melting", "degC", 180.5, 150, 200).sources("periodic_json")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		if (!Lithium.isPresent(context.stack())) {
			return;
		}
		double temperature = context.stack().conditions().temperature();
		double melting = context.parameter("melting"); //$NON-NLS-1$
		double warning = context.parameter("warning"); //$NON-NLS-1$
		if (Double.isNaN(temperature)) {
			context.unknown(missing()).report();
		} else if (temperature >= melting) {
			context.finding(message(temperature)).severity(Severity.ERROR).value(temperature, melting, "degC").report(); //$NON-NLS-1$
		} else if (temperature > warning) {
			context.finding(message(temperature)).value(temperature, warning, "degC").report(); //$NON-NLS-1$
		}
	}
}
