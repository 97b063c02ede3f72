/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.FamilyValues;
import org.interphase.rules.internal.facts.Separators;

/** R-TRN-02: only lithium moves in the separator. */
public final class SingleIonSeparator extends CatalogueRule {

	/** Creates the rule. */
	public SingleIonSeparator() {
		super(RuleDefinition.warning("R-TRN-02", "Transport/Conductivity", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("transferenceNumber", "1", 0.9, 0, 1).sources("seed", "nasicon_814")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public void check(RuleContext context) {
		Separators.of(context.stack()).forEach(layer -> check(context, layer));
	}

	private void check(RuleContext context, LayerContext layer) {
		double limit = context.parameter("transferenceNumber"); //$NON-NLS-1$
		double number = RuleContext.orNaN(layer.material().number(Property.TRANSFERENCE_NUMBER));
		// that of its family is good enough to acquit a material, but not to accuse it
		double usual = FamilyValues.number(context.stack(), layer.material(), Property.TRANSFERENCE_NUMBER);
		if (Double.isNaN(number) && !(usual >= limit)) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (number < limit) {
			context.finding(message(layer.name(), number)).at(layer).value(number, limit, "1").report(); //$NON-NLS-1$
		}
	}
}
