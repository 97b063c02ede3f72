/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-ECH-07: a sulphide touches no bare layered or spinel oxide. */
public final class SulphideOnOxide extends OxidationLimitRule {

	/** Creates the rule. */
	public SulphideOnOxide() {
		super(RuleDefinition.warning("R-ECH-07", "Electrochemistry/Oxidation", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter(LIMIT, "V", 2.3, 1.5, 5) //$NON-NLS-1$
				.sources("seed", "zhu2015", "nishio2022")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected boolean concerns(ElectrodeSide side) {
		return Oxidation.isSulphideOnBareOxide(side);
	}
}
