/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.Optional;
import java.util.regex.Pattern;

import org.interphase.core.context.LayerContext;
import org.interphase.core.material.Formula;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.UsedMaterials;

/** R-MAT-01: the charges of a formula add up to zero. */
public final class NeutralFormula extends CatalogueRule {

	/** A formula whose amounts are variables or ranges, such as {@code Li3xLa2/3-xTiO3}. */
	private static final Pattern VARIABLE = Pattern.compile("(?=.*Li)[^\\[ ]*(?:x|(?<!D)y|z|\\d-\\d)[^\\[ ]*"); //$NON-NLS-1$

	/** Creates the rule. */
	public NeutralFormula() {
		super(RuleDefinition.error("R-MAT-01", "Plausibility/Materials", Scope.MATERIAL) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("tolerance", "e", 0.05, 0, 1).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context) {
		UsedMaterials.of(context.stack()).forEach((material, layer) -> check(context, material, layer));
	}

	private void check(RuleContext context, MaterialRecord material, LayerContext layer) {
		Optional<Formula> formula = Formula.parse(material.formula());
		double tolerance = context.parameter("tolerance"); //$NON-NLS-1$
		if (formula.isEmpty() && VARIABLE.matcher(material.formula()).matches()) {
			context.unknown(missing(material.formula())).at(layer).report();
		}
		formula.filter(Formula::isIonic).filter(found -> found.imbalance() > tolerance)
				.ifPresent(found -> context.finding(message(material.formula(), found.charge())).at(layer)
						.value(found.imbalance(), tolerance, "e").report()); //$NON-NLS-1$
	}
}
