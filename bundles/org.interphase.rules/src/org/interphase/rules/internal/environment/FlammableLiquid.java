/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import java.util.List;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.FreeLiquid;
import org.interphase.rules.internal.facts.Separators;

/** R-SAF-01: there is little flammable liquid, in each layer and as a share of the electrolyte. */
public final class FlammableLiquid extends CatalogueRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public FlammableLiquid() {
		super(RuleDefinition.warning("R-SAF-01", "Environment/Safety", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("dose", "uL/cm2", 5, 0, 100).parameter("share", "%", 15, 0, 100).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public void check(RuleContext context) {
		List<LayerContext> liquids = context.stack().layers().stream()
				.filter(layer -> layer.kind() == LayerKind.LIQUID).toList();
		if (liquids.isEmpty() || FreeLiquid.exceeds(context.stack())) {
			return;
		}
		double limit = context.parameter("dose"); //$NON-NLS-1$
		boolean found = false;
		for (LayerContext layer : liquids) {
			double dose = FreeLiquid.held(layer);
			// a film too thick for an interlayer is the matter of R-SAF-02
			boolean film = FreeLiquid.isFree(layer) && FreeLiquid.film(dose) > FreeLiquid.THICK_FILM;
			if (Double.isNaN(dose)) {
				context.unknown(missing(layer.name())).at(layer).report();
			} else if (dose > limit && !film) {
				context.finding(message(layer.name(), dose)).at(layer).value(dose, limit, "uL/cm2").report(); //$NON-NLS-1$
			}
			found |= !(dose <= limit);
		}
		if (!found) {
			context.stack().cells().forEach(cell -> checkShare(context, cell));
		}
	}

	private void checkShare(RuleContext context, CellContext cell) {
		double all = 0;
		double liquid = 0;
		for (LayerContext layer : Separators.between(cell, context.stack().anodeFree())) {
			all += layer.thickness();
			liquid += layer.kind() == LayerKind.LIQUID ? FreeLiquid.film(FreeLiquid.held(layer)) : 0;
		}
		double share = liquid / all * PERCENT;
		double limit = context.parameter("share"); //$NON-NLS-1$
		if (liquid > 0 && Double.isNaN(share)) {
			context.unknown(variant("volume", cell.number() + 1)).report(); //$NON-NLS-1$
		} else if (share > limit) {
			context.finding(variant("share", share, cell.number() + 1)).value(share, limit, "%").report(); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
