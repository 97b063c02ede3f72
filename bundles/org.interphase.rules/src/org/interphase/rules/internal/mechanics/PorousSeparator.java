/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;

/** R-MEC-02: the separator is dense. */
public final class PorousSeparator extends CatalogueRule implements LayerRule {

	private static final double PERCENT = 100;

	/** Creates the rule. */
	public PorousSeparator() {
		super(RuleDefinition.warning("R-MEC-02", "Mechanics/Density", Scope.STACK).parameter("oxide", "%", 95, 0, 100) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.parameter("oxideError", "%", 90, 0, 100).parameter("sulphide", "%", 80, 0, 100) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.sources("seed", "doux2020", "bruce2025")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		boolean oxide = Families.isOxideCeramic(layer.material());
		if (layer.kind() != LayerKind.SOLID_ELECTROLYTE || !oxide && !Families.isSulphide(layer.material())) {
			return;
		}
		double density = (1 - layer.porosity()) * PERCENT;
		double limit = context.parameter(oxide ? "oxide" : "sulphide"); //$NON-NLS-1$ //$NON-NLS-2$
		double error = oxide ? context.parameter("oxideError") : Double.NEGATIVE_INFINITY; //$NON-NLS-1$
		if (Double.isNaN(density)) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (density < error) {
			context.finding(message(layer.name(), density)).severity(Severity.ERROR).at(layer)
					.value(density, error, "%").report(); //$NON-NLS-1$
		} else if (density < limit) {
			context.finding(message(layer.name(), density)).at(layer).value(density, limit, "%").report(); //$NON-NLS-1$
		}
	}
}
