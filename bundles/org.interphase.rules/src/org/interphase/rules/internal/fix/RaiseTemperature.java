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

/** Raises the temperature to one at which poly(ethylene oxide) is amorphous. */
public final class RaiseTemperature extends ConditionFix {

	/** Creates the fix. */
	public RaiseTemperature() {
		super("raiseTemperature", "R-THM-04"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected Command command(EditingDomain domain, Conditions conditions, Finding finding) {
		return StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__TEMPERATURE,
				finding.threshold());
	}
}
