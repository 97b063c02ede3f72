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

/** Lowers the current density to the limit that it passed. */
public final class LowerCurrent extends ConditionFix {

	/** Creates the fix. */
	public LowerCurrent() {
		super("lowerCurrent", "R-MEC-05", "R-TRN-09"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	protected Command command(EditingDomain domain, Conditions conditions, Finding finding) {
		return StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__CURRENT_DENSITY,
				finding.threshold());
	}
}
