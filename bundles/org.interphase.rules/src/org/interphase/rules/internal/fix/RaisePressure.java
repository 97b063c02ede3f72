/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;

/** Raises the stack pressure to one at which lithium is pressed into contact and a pack can still hold. */
public final class RaisePressure extends ConditionFix {

	/** MPa. */
	private static final double PRESSURE = 2;

	/** Creates the fix. */
	public RaisePressure() {
		super("raisePressure", "R-MEC-01"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected Command command(EditingDomain domain, Conditions conditions, Finding finding) {
		Double pressure = conditions.getStackPressure();
		return pressure != null && pressure >= PRESSURE ? UnexecutableCommand.INSTANCE
				: StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__STACK_PRESSURE, PRESSURE);
	}
}
