/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.CompositeElectrode;

/** Coats the particles of a cathode with LiNbO3, which keeps the sulphide from the oxide. */
public final class CoatCathode extends CatalogueFix {

	/** Id of the coating in the library. */
	private static final String MATERIAL = "linbo3"; //$NON-NLS-1$
	/** nm. */
	private static final double THICKNESS = 10;

	/** Creates the fix. */
	public CoatCathode() {
		super("coatCathode", "R-ECH-07"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		CompoundCommand coat = new CompoundCommand(label());
		if (element instanceof Boundary boundary) {
			Stream.of(boundary.getLeft(), boundary.getRight()).filter(CompositeElectrode.class::isInstance)
					.forEach(cathode -> {
						coat.append(StackEdits.set(domain, cathode,
								CellstackPackage.Literals.COMPOSITE_ELECTRODE__COATING_MATERIAL, MATERIAL));
						coat.append(StackEdits.set(domain, cathode,
								CellstackPackage.Literals.COMPOSITE_ELECTRODE__COATING_THICKNESS, THICKNESS));
					});
		}
		return coat.isEmpty() ? UnexecutableCommand.INSTANCE : coat;
	}
}
