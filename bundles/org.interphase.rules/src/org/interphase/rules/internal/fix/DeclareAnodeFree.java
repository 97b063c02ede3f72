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
import org.interphase.model.MetalElectrode;
import org.interphase.model.Stack;

/** Declares that lithium is plated on the collector that touches the electrolyte. */
public final class DeclareAnodeFree extends CatalogueFix {

	/** Creates the fix. */
	public DeclareAnodeFree() {
		super("declareAnodeFree", "R-TOP-04"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		return element.eContainer() instanceof Stack stack && !stack.isAnodeFree()
				&& stack.getLayers().stream().noneMatch(MetalElectrode.class::isInstance)
						? StackEdits.set(domain, stack, CellstackPackage.Literals.STACK__ANODE_FREE, true)
						: UnexecutableCommand.INSTANCE;
	}
}
