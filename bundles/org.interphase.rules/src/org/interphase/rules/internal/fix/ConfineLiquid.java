/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.CellstackPackage;
import org.interphase.model.FluidInterlayer;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Takes a liquid back to the faces that it wets: away from the plate, or to the area of the plate. */
public final class ConfineLiquid extends CatalogueFix {

	/** Creates the fix. */
	public ConfineLiquid() {
		super("confineLiquid", "R-TOP-06"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (element instanceof FluidInterlayer fluid) {
			return StackEdits.set(domain, fluid, CellstackPackage.Literals.LAYER__AREA, finding.threshold());
		}
		if (!(element instanceof Layer plate) || !(plate.eContainer() instanceof Stack stack)) {
			return UnexecutableCommand.INSTANCE;
		}
		int index = stack.getLayers().indexOf(plate);
		List<Layer> spilt = IntStream.of(index - 1, index + 1).filter(i -> i >= 0 && i < stack.getLayers().size())
				.mapToObj(stack.getLayers()::get).filter(FluidInterlayer.class::isInstance).toList();
		return spilt.isEmpty() ? UnexecutableCommand.INSTANCE : StackEdits.removeLayers(domain, spilt);
	}
}
