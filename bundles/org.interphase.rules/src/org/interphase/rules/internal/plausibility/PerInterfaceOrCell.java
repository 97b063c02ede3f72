/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.MeasurementContext;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor.Scope;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Normalisation;
import org.interphase.rules.internal.RuleDefinition;

/** R-DAT-02: a resistance of a symmetric cell says what it is counted over. */
public final class PerInterfaceOrCell extends MeasurementRule {

	/** Creates the rule. */
	public PerInterfaceOrCell() {
		super(RuleDefinition.warning("R-DAT-02", "Plausibility/Data", Scope.DATA)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void check(RuleContext context, BoundaryContext boundary, MeasurementContext measurement) {
		boolean resistance = measurement.quantity() == MeasuredQuantity.ASR
				|| measurement.quantity() == MeasuredQuantity.CELL_RESISTANCE;
		if (resistance && measurement.per() == Normalisation.UNSPECIFIED
				&& context.stack().cells().stream().anyMatch(CellContext::isSymmetric)) {
			context.finding(message(boundary.label())).at(boundary).report();
		}
	}
}
