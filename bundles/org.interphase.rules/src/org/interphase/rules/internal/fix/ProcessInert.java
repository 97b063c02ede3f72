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
import org.interphase.model.Atmosphere;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Conditions;

/** Notes that the cell is made in inert gas. */
public final class ProcessInert extends ConditionFix {

	/** Creates the fix. */
	public ProcessInert() {
		super("processInert", "R-AIR-01"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected Command command(EditingDomain domain, Conditions conditions, Finding finding) {
		Command inert = StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__ATMOSPHERE,
				Atmosphere.INERT);
		return conditions.getDewPoint() == null ? inert
				: inert.chain(
						StackEdits.set(domain, conditions, CellstackPackage.Literals.CONDITIONS__DEW_POINT, null));
	}
}
