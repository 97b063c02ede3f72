/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.mechanics;

import java.util.Set;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.rule.LayerRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.ContactState;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;

/** R-MEC-12: a thin brittle ceramic is supported. */
public final class ThinCeramic extends CatalogueRule implements LayerRule {

	/** Faces that were made in place: what carries the one side carries the ceramic. */
	private static final Set<ContactState> SUPPORTED = Set.of(ContactState.DEPOSITED, ContactState.CO_SINTERED);

	/** Creates the rule. */
	public ThinCeramic() {
		super(RuleDefinition.warning("R-MEC-12", "Mechanics/Handling", Scope.LAYER) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter("thickness", "um", 20, 1, 1000).parameter("area", "cm2", 1, 0.01, 1000).sources("seed")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	@Override
	public void check(RuleContext context, LayerContext layer) {
		double limit = context.parameter("thickness"); //$NON-NLS-1$
		if (layer.kind() != LayerKind.SOLID_ELECTROLYTE || !Families.isOxideCeramic(layer.material())
				|| !(layer.thickness() < limit) || layer.thickness() <= 0 || isSupported(context.stack(), layer)) {
			return;
		}
		double area = Double.isNaN(layer.area()) ? context.stack().area() : layer.area();
		if (Double.isNaN(area)) {
			context.unknown(missing(layer.name())).at(layer).report();
		} else if (area > context.parameter("area")) { //$NON-NLS-1$
			context.finding(message(layer.name(), layer.thickness(), area)).at(layer)
					.value(layer.thickness(), limit, "um").report(); //$NON-NLS-1$
		}
	}

	private static boolean isSupported(StackContext stack, LayerContext layer) {
		return stack.boundariesOf(layer).stream().anyMatch(boundary -> SUPPORTED.contains(boundary.contact()));
	}
}
