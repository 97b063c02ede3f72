/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import java.util.List;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-TOP-03: the outermost layers are current collectors. */
public final class CollectorsAtTheEnds extends CatalogueRule {

	/** Creates the rule. */
	public CollectorsAtTheEnds() {
		super(RuleDefinition.info("R-TOP-03", "Topology/Collectors", Scope.STACK).sources("pervez2020")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		List<LayerContext> layers = context.stack().layers();
		if (context.stack().halfStack() || layers.isEmpty()) {
			return;
		}
		LayerContext first = layers.get(0);
		LayerContext last = layers.get(layers.size() - 1);
		if (first.kind() != LayerKind.COLLECTOR || last.kind() != LayerKind.COLLECTOR) {
			context.finding(message(first.name(), last.name())).report();
		}
	}
}
