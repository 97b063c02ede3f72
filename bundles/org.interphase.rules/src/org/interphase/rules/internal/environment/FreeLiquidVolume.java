/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import java.util.List;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.FreeLiquid;

/** R-SAF-02: there is no more free liquid than the stack can hold. */
public final class FreeLiquidVolume extends CatalogueRule {

	/** Creates the rule. */
	public FreeLiquidVolume() {
		super(RuleDefinition.error("R-SAF-02", "Environment/Safety", Scope.STACK) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("film", "um", FreeLiquid.THICK_FILM, 1, 1000).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		List<LayerContext> liquids = context.stack().layers().stream().filter(FreeLiquid::isFree).toList();
		if (liquids.isEmpty()) {
			return;
		}
		double volume = context.stack().freeVolume();
		double dose = liquids.stream().mapToDouble(FreeLiquid::dose).sum();
		if (!Double.isNaN(volume) && Double.isNaN(dose)) {
			context.unknown(missing()).report();
		} else if (dose > volume) {
			context.finding(message(dose, volume)).value(dose, volume, "uL/cm2").report(); //$NON-NLS-1$
		} else if (Double.isNaN(volume)) {
			liquids.forEach(layer -> checkFilm(context, layer));
		}
	}

	private void checkFilm(RuleContext context, LayerContext layer) {
		double limit = context.parameter("film"); //$NON-NLS-1$
		double film = FreeLiquid.film(FreeLiquid.dose(layer));
		if (Double.isNaN(film)) {
			context.unknown(variant("dose", layer.name())).at(layer).report(); //$NON-NLS-1$
		} else if (film > limit) {
			context.finding(variant("film", film)).severity(Severity.WARNING).at(layer) //$NON-NLS-1$
					.value(film, limit, "um").report(); //$NON-NLS-1$
		}
	}
}
