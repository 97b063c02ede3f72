/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import java.util.List;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.rule.BoundaryRule;
import org.interphase.core.rule.RuleContext;
import org.interphase.rules.internal.CatalogueRule;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.Families;

/** A rule that looks at one face of a garnet layer at a time. */
abstract class GarnetFaceRule extends CatalogueRule implements BoundaryRule {

	GarnetFaceRule(RuleDefinition definition) {
		super(definition);
	}

	@Override
	public final void check(RuleContext context, BoundaryContext boundary) {
		for (LayerContext layer : List.of(boundary.left(), boundary.right())) {
			if (layer.kind() == LayerKind.SOLID_ELECTROLYTE && Families.isGarnet(layer.material())) {
				check(context, boundary, layer);
			}
		}
	}

	/** Judges one face. */
	protected abstract void check(RuleContext context, BoundaryContext boundary, LayerContext garnet);
}
