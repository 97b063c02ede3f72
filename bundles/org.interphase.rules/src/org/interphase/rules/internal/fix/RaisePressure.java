/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;
import org.interphase.model.Design;

/** Raises the stack pressure to one at which lithium is pressed into contact and a pack can still hold. */
public final class RaisePressure extends CatalogueFix {

	/** MPa. */
	private static final double PRESSURE = 2;

	/** Creates the fix. */
	public RaisePressure() {
		super("raisePressure", "R-MEC-01"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		for (EObject each = element; each != null; each = each.eContainer()) {
			if (each instanceof Design design && design.getConditions() != null) {
				return raise(domain, design.getConditions());
			}
		}
		return UnexecutableCommand.INSTANCE;
	}

	private static Command raise(EditingDomain domain, Conditions conditions) {
		Double pressure = conditions.getStackPressure();
		if (pressure != null && pressure >= PRESSURE) {
			return UnexecutableCommand.INSTANCE;
		}
		return StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__STACK_PRESSURE, PRESSURE);
	}
}
