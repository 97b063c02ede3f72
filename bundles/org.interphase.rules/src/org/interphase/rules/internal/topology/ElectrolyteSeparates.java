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
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeGroups;
import org.interphase.rules.internal.facts.Separators;

/** R-TOP-02: something that conducts ions and no electrons keeps the electrodes apart. */
public final class ElectrolyteSeparates extends CatalogueRule {

	/** Creates the rule. */
	public ElectrolyteSeparates() {
		super(RuleDefinition.error("R-TOP-02", "Topology/Electrolyte", Scope.STACK).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		for (CellContext cell : context.stack().cells()) {
			List<List<LayerContext>> groups = ElectrodeGroups.of(cell.layers());
			boolean plated = context.stack().anodeFree() && groups.size() == 1;
			// other numbers of electrodes are the matter of R-TOP-01 and R-TOP-05
			if (groups.size() == 2 || plated) {
				check(context, cell, Separators.between(cell, plated));
			}
		}
	}

	private void check(RuleContext context, CellContext cell, List<LayerContext> between) {
		if (between.stream().anyMatch(Separators::isSelfSupporting)) {
			return;
		}
		if (between.stream().anyMatch(layer -> layer.kind().isElectrolyte())) {
			context.finding(variant("liquid", cell.number() + 1)).severity(Severity.WARNING).report(); //$NON-NLS-1$
		} else {
			context.finding(message(cell.number() + 1)).report();
		}
	}
}
