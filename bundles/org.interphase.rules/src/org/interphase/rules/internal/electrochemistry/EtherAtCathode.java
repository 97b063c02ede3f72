/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.facts.ElectrodeSide;

/** R-ECH-11: no ether-based liquid at a high-voltage cathode. */
public final class EtherAtCathode extends OxidationLimitRule {

	/** Creates the rule. */
	public EtherAtCathode() {
		super(RuleDefinition.warning("R-ECH-11", "Electrochemistry/Oxidation", Scope.BOUNDARY) //$NON-NLS-1$ //$NON-NLS-2$
				.parameter(LIMIT, "V", 4.0, 3, 5)); //$NON-NLS-1$
	}

	@Override
	protected boolean concerns(ElectrodeSide side) {
		return Oxidation.isEtherLiquid(side);
	}
}
