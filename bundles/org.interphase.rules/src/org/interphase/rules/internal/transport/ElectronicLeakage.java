/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.transport;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.Property;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.rule.Severity;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-TRN-03: a separator against lithium blocks electrons. */
public final class ElectronicLeakage extends SideRule {

	/** Creates the rule. */
	public ElectronicLeakage() {
		super(RuleDefinition.warning("R-TRN-03", "Transport/Conductivity", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("information", "S/cm", 1e-10, 1e-18, 1) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("warning", "S/cm", 1e-8, 1e-18, 1).parameter("error", "S/cm", 1e-6, 1e-18, 1).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		LayerContext layer = side.touching();
		if (!side.isLithium() || layer.kind() != LayerKind.SOLID_ELECTROLYTE) {
			return;
		}
		double conductivity = RuleContext.orNaN(layer.material().number(Property.ELECTRONIC_CONDUCTIVITY));
		if (Double.isNaN(conductivity)) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (conductivity > context.parameter("error")) { //$NON-NLS-1$
			report(context, layer, conductivity, "error", Severity.ERROR); //$NON-NLS-1$
		} else if (conductivity > context.parameter("warning")) { //$NON-NLS-1$
			report(context, layer, conductivity, "warning", Severity.WARNING); //$NON-NLS-1$
		} else if (conductivity > context.parameter("information")) { //$NON-NLS-1$
			report(context, layer, conductivity, "information", Severity.INFO); //$NON-NLS-1$
		}
	}

	private void report(RuleContext context, LayerContext layer, double conductivity, String threshold,
			Severity severity) {
		context.finding(message(conductivity)).severity(severity).at(layer)
				.value(conductivity, context.parameter(threshold), "S/cm").report(); //$NON-NLS-1$
	}
}
