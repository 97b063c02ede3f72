/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;

/** Lowers the stack pressure to one at which a published argyrodite cell ran for more than 1000 h, and a pack can hold. */
public final class LowerPressure extends ConditionFix {

	/** MPa; Doux 2020. */
	private static final double PRESSURE = 5;

	/** Creates the fix. */
	public LowerPressure() {
		super("lowerPressure", "R-MEC-06", "R-MEC-07"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected Command command(EditingDomain domain, Conditions conditions, Finding finding) {
		return StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__STACK_PRESSURE,
				Math.min(PRESSURE, finding.threshold()));
	}
}
