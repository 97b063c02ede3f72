/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.PhaseContext;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.FractionBasis;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;

/** R-MAT-07: the fractions of a composite add up. */
public final class IncompleteComposite extends CatalogueRule implements LayerRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public IncompleteComposite() {
		super(RuleDefinition.warning("R-MAT-07", "Plausibility/Materials", Scope.MATERIAL) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("tolerance", "%", 1, 0, 50) //$NON-NLS-1$ //$NON-NLS-2$
				.sources("seed")); //$NON-NLS-1$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		if (layer.phases().isEmpty()) {
			return;
		}
		double sum = layer.phases().stream().mapToDouble(PhaseContext::fraction).sum() * PERCENT;
		double tolerance = context.parameter("tolerance"); //$NON-NLS-1$
		// too much by volume is the matter of R-GEO-02
		boolean impossible = layer.fractionBasis() == FractionBasis.VOLUME && sum > PERCENT;
		if (Double.isNaN(sum)) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (Math.abs(sum - PERCENT) > tolerance && !impossible) {
			context.finding(message(layer.name(), sum)).at(layer).value(sum, PERCENT, "%").report(); //$NON-NLS-1$
		}
	}
}
