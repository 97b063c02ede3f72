/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import org.interphase.core.context.CellContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-TOP-11: resistances of symmetric cells count two interfaces. */
public final class SymmetricCell extends CatalogueRule {

	/** Creates the rule. */
	public SymmetricCell() {
		super(RuleDefinition.info("R-TOP-11", "Topology/Electrodes", Scope.STACK)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		if (context.stack().cells().stream().anyMatch(CellContext::isSymmetric)) {
			context.finding(message()).report();
		}
	}
}
