/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-ECH-08: no aluminium collector at lithium. */
public final class AluminiumAtAnode extends CatalogueRule implements BoundaryRule {

	private static final String ALUMINIUM = "al"; //$NON-NLS-1$

	/** Creates the rule. */
	public AluminiumAtAnode() {
		super(RuleDefinition.error("R-ECH-08", "Electrochemistry/Collectors", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("potential", "V", ElectrodeSide.LITHIUM_LIKE, 0, 2)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context, BoundaryContext boundary) {
		Optional<CollectorContact> contact = CollectorContact.at(boundary, context.stack());
		if (contact.isEmpty()) {
			return;
		}
		LayerContext collector = contact.get().collector();
		double potential = contact.get().potential();
		boolean low = potential < context.parameter("potential"); //$NON-NLS-1$
		if (low && !collector.isMaterialKnown()) {
			context.unknown(missing(collector.name())).at(collector).report();
		} else if (low && collector.material().id().equals(ALUMINIUM)) {
			context.finding(message(boundary.label())).at(collector)
					.value(potential, context.parameter("potential"), "V").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
