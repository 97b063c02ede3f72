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
import org.interphase.core.treatment.SurfaceState.Cleanliness;
import org.interphase.model.Atmosphere;
import org.interphase.rules.internal.RuleDefinition;

/** R-AIR-02: garnet that has been in air is cleaned before it is used. */
public final class AirExposedGarnet extends GarnetFaceRule {

	/** Creates the rule. */
	public AirExposedGarnet() {
		super(RuleDefinition.warning("R-AIR-02", "Environment/Moisture", Scope.BOUNDARY).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"sharafi2017cm", "sharafi2017jmca")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, LayerContext garnet) {
		Cleanliness cleanliness = context.surface(boundary, garnet).cleanliness();
		Atmosphere atmosphere = context.stack().conditions().atmosphere();
		boolean untreated = cleanliness == Cleanliness.UNKNOWN;
		if (cleanliness == Cleanliness.CONTAMINATED || untreated && atmosphere == Atmosphere.AIR) {
			context.finding(message(garnet.name())).at(boundary).report();
		} else if (untreated && atmosphere == Atmosphere.UNSPECIFIED) {
			context.unknown(missing(garnet.name())).at(boundary).report();
		}
	}
}
