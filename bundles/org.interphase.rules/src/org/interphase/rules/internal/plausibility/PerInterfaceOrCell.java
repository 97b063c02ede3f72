/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.Set;

import org.interphase.core.context.CellContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Normalisation;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-02: a resistance of a symmetric cell says what it is counted over. */
public final class PerInterfaceOrCell extends MeasurementRule {

	private static final Set<MeasuredQuantity> RESISTANCES = Set.of(MeasuredQuantity.ASR,
			MeasuredQuantity.CELL_RESISTANCE);

	/** Creates the rule. */
	public PerInterfaceOrCell() {
		super(RuleDefinition.warning("R-DAT-02", "Plausibility/Data", Scope.DATA)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, Measured measured) {
		if (RESISTANCES.contains(measured.value().quantity()) && measured.value().per() == Normalisation.UNSPECIFIED
				&& context.stack().cells().stream().anyMatch(CellContext::isSymmetric)) {
			measured.report(context.finding(message(measured.label())));
		}
	}
}
