/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Potentials;

/** R-ECH-09: no copper collector at a cathode. */
public final class CopperAtCathode extends CatalogueRule {

	private static final String COPPER = "cu"; //$NON-NLS-1$

	/** Creates the rule. */
	public CopperAtCathode() {
		super(RuleDefinition.warning("R-ECH-09", "Electrochemistry/Collectors", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("potential", "V", 3.4, 3, 5)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		context.stack().boundaries().forEach(boundary -> check(context, boundary));
	}

	private void check(RuleContext context, BoundaryContext boundary) {
		CollectorContact.at(boundary, context.stack())
				.filter(contact -> contact.collector().material().id().equals(COPPER)
						&& Potentials.isCathode(contact.electrode()) && !contact.electrode().isLithiumMetal())
				.ifPresent(contact -> judge(context, contact));
	}

	private void judge(RuleContext context, CollectorContact contact) {
		double limit = context.parameter("potential"); //$NON-NLS-1$
		double potential = Potentials.highest(context.stack(), contact.electrode()).volts();
		if (Double.isNaN(potential)) {
			context.unknown(missing(contact.electrode().name())).at(contact.collector()).report();
		} else if (potential > limit) {
			context.finding(message(contact.electrode().name(), potential)).at(contact.collector())
					.value(potential, limit, "V").report(); //$NON-NLS-1$
		}
	}
}
