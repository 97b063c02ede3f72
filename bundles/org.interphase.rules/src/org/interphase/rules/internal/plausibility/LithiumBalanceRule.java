/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.Optional;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.model.ElectrodeRole;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** A rule that compares the lithium of a cell with what its cathode takes. */
abstract class LithiumBalanceRule extends CatalogueRule {

	LithiumBalanceRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context) {
		for (CellContext cell : context.stack().cells()) {
			Optional<LayerContext> anode = cell.electrode(ElectrodeRole.ANODE).filter(LayerContext::isLithiumMetal);
			Optional<LayerContext> cathode = cell.electrode(ElectrodeRole.CATHODE)
					.filter(layer -> !layer.isLithiumMetal());
			if (anode.isPresent() && cathode.isPresent()) {
				check(context, anode.get(), cathode.get());
			}
		}
	}

	/** Judges one cell. */
	protected abstract void check(RuleContext context, LayerContext lithium, LayerContext cathode);
}
