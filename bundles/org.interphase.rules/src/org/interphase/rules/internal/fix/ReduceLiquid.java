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
import org.interphase.model.FluidInterlayer;

/** Doses a liquid as sparingly as published quasi-solid cells do. */
public final class ReduceLiquid extends CatalogueFix {

	/** uL/cm2; a film of 18 um (Huo 2017). */
	private static final double DOSE = 1.8;

	/** Creates the fix. */
	public ReduceLiquid() {
		super("reduceLiquid", "R-SAF-01", "R-SAF-02"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (!(element instanceof FluidInterlayer fluid)) {
			return UnexecutableCommand.INSTANCE;
		}
		Command dose = StackEdits.set(domain, fluid, CellstackPackage.Literals.FLUID_INTERLAYER__DOSE, DOSE);
		return fluid.getThickness() == null ? dose
				: dose.chain(StackEdits.set(domain, fluid, CellstackPackage.Literals.LAYER__THICKNESS, null));
	}
}
