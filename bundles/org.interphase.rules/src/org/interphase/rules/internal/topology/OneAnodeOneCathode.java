/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.topology;

import java.util.List;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeGroups;

/** R-TOP-01: a cell has one anode side and one cathode side. */
public final class OneAnodeOneCathode extends CatalogueRule {

	/** Creates the rule. */
	public OneAnodeOneCathode() {
		super(RuleDefinition.error("R-TOP-01", "Topology/Electrodes", Scope.STACK)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public void check(RuleContext context) {
		for (CellContext cell : context.stack().cells()) {
			List<List<LayerContext>> groups = ElectrodeGroups.of(cell.layers());
			// a series without plates is the matter of R-TOP-05
			if (cell.isSymmetric() || ElectrodeGroups.isSeries(groups)) {
				continue;
			}
			long cathodes = groups.stream().filter(ElectrodeGroups::isCathode).count();
			long anodes = groups.size() - cathodes;
			boolean anodeFree = context.stack().anodeFree() && anodes == 0;
			if (cathodes != 1 || anodes != 1 && !anodeFree) {
				context.finding(message(cell.number() + 1, anodes, cathodes)).report();
			}
		}
	}
}
