/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Treatment;

/** Notes that the faces of the solid electrolytes at a boundary are polished. */
public final class PolishFaces extends CatalogueFix {

	/** Id of the treatment kind. */
	private static final String POLISHED = "polished"; //$NON-NLS-1$

	/** Creates the fix. */
	public PolishFaces() {
		super("polishFaces", "R-AIR-02", "R-TOP-10"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		CompoundCommand faces = new CompoundCommand(label());
		if (element instanceof Boundary boundary) {
			polish(domain, boundary.getLeft(), boundary.getLeftFace(), faces);
			polish(domain, boundary.getRight(), boundary.getRightFace(), faces);
		}
		return faces.isEmpty() ? UnexecutableCommand.INSTANCE : faces;
	}

	private static void polish(EditingDomain domain, @Nullable Layer layer, @Nullable Face face,
			CompoundCommand command) {
		if (layer instanceof SolidElectrolyte && face != null) {
			Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
			treatment.setKind(POLISHED);
			command.append(StackEdits.addTreatment(domain, face, treatment));
		}
	}
}
