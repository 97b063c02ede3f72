/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Conductivity;
import org.interphase.rules.internal.facts.Families;

/** R-MAT-04: the conductivity of a polycrystalline separator includes its grain boundaries. */
public final class BulkConductivity extends CatalogueRule implements LayerRule {

	/** Creates the rule. */
	public BulkConductivity() {
		super(RuleDefinition.warning("R-MAT-04", "Plausibility/Materials", Scope.MATERIAL).sources("inaguma1993")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		if (layer.kind() == LayerKind.SOLID_ELECTROLYTE && Families.isOxideCeramic(layer.material())
				&& Conductivity.value(layer.material()).filter(Conductivity::isOfGrains).isPresent()) {
			context.finding(message(layer.name())).at(layer).report();
		}
	}
}
