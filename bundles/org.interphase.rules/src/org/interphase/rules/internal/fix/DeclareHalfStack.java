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
import org.interphase.model.Stack;

/** Declares that the collectors are left out on purpose. */
public final class DeclareHalfStack extends CatalogueFix {

	/** Creates the fix. */
	public DeclareHalfStack() {
		super("declareHalfStack", "R-TOP-03"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		return element instanceof Stack stack && !stack.isHalfStack()
				? StackEdits.set(domain, stack, CellstackPackage.Literals.STACK__HALF_STACK, true)
				: UnexecutableCommand.INSTANCE;
	}
}
