/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.environment;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.rules.internal.RuleDefinition;

/** R-AIR-03: the surface of a garnet is taken as clean. */
public final class CleanGarnet extends GarnetFaceRule {

	/** Creates the rule. */
	public CleanGarnet() {
		super(RuleDefinition.info("R-AIR-03", "Environment/Moisture", Scope.LAYER).sources("seed", "sharafi2017cm")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, LayerContext garnet) {
		SurfaceState surface = context.surface(boundary, garnet);
		if (surface.cleanliness() == Cleanliness.CLEAN) {
			context.finding(message(garnet.name(), surface.description())).at(boundary).report();
		}
	}
}
