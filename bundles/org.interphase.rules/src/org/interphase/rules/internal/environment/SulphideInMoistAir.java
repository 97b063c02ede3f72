/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.Atmosphere;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Composites;
import org.interphase.rules.internal.facts.Families;

/** R-AIR-01: sulphides are processed in inert or dry atmosphere. */
public final class SulphideInMoistAir extends CatalogueRule implements LayerRule {

	/** Creates the rule. */
	public SulphideInMoistAir() {
		super(RuleDefinition.error("R-AIR-01", "Environment/Moisture", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("dewPoint", "degC", -40, -100, 20) //$NON-NLS-1$ //$NON-NLS-2$
				.sources("seed")); //$NON-NLS-1$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		if (Composites.materials(layer).stream().noneMatch(Families::isSulphide)) {
			return;
		}
		double limit = context.parameter("dewPoint"); //$NON-NLS-1$
		double dewPoint = context.stack().conditions().dewPoint();
		Atmosphere atmosphere = context.stack().conditions().atmosphere();
		if (atmosphere == Atmosphere.INERT || atmosphere == Atmosphere.VACUUM) {
			return;
		}
		if (dewPoint > limit) {
			context.finding(message(layer.name(), dewPoint)).at(layer).value(dewPoint, limit, "degC").report(); //$NON-NLS-1$
		} else if (Double.isNaN(dewPoint) && atmosphere == Atmosphere.AIR) {
			context.finding(variant("air", layer.name())).at(layer).report(); //$NON-NLS-1$
		} else if (Double.isNaN(dewPoint)) {
			context.unknown(missing(layer.name())).at(layer).report();
		}
	}
}
