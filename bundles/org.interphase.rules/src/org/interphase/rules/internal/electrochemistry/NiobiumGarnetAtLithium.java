/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.electrochemistry;

import java.util.regex.Pattern;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.rules.internal.RuleDefinition;
import org.interphase.rules.internal.SideRule;
import org.interphase.rules.internal.facts.ElectrodeSide;
import org.interphase.rules.internal.facts.Families;

/** R-ECH-17: a garnet with niobium at lithium is worth knowing. */
public final class NiobiumGarnetAtLithium extends SideRule {

	private static final Pattern NIOBIUM = Pattern.compile("Nb"); //$NON-NLS-1$

	/** Creates the rule. */
	public NiobiumGarnetAtLithium() {
		super(RuleDefinition.info("R-ECH-17", "Electrochemistry/Reduction", Scope.MATERIAL).sources("seed", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				"zhuY2019")); //$NON-NLS-1$
	}

	@Override
	protected void check(RuleContext context, ElectrodeSide side) {
		MaterialRecord material = side.touching().material();
		if (side.isLithium() && Families.isGarnet(material) && NIOBIUM.matcher(material.formula()).find()) {
			context.finding(message(side.touching().name())).at(side.boundary()).report();
		}
	}
}
