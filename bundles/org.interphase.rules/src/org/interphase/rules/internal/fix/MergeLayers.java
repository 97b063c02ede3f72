/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.fix;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.rule.Finding;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.ContactState;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Makes one layer of two neighbours of the same kind and material. */
public final class MergeLayers extends CatalogueFix {

	/** What the one layer has the sum of. */
	private static final List<EAttribute> ADDED = List.of(CellstackPackage.Literals.LAYER__THICKNESS,
			CellstackPackage.Literals.FLUID_INTERLAYER__DOSE, CellstackPackage.Literals.ELECTRODE__AREAL_CAPACITY,
			CellstackPackage.Literals.COMPOSITE_ELECTRODE__LOADING);

	/** Creates the fix. */
	public MergeLayers() {
		super("mergeLayers", "R-TOP-09"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Command command(EditingDomain domain, EObject element, Finding finding) {
		if (!(element instanceof Boundary boundary) || !(boundary.eContainer() instanceof Stack stack)) {
			return UnexecutableCommand.INSTANCE;
		}
		Layer left = boundary.getLeft();
		Layer right = boundary.getRight();
		if (left == null || right == null || left.eClass() != right.eClass()) {
			return UnexecutableCommand.INSTANCE;
		}
		int index = stack.getBoundaries().indexOf(boundary);
		// the boundary behind the layer that goes is a new one: what it holds must not be lost
		if (!holdsData(stack, index + 1)) {
			return merge(domain, left, right);
		}
		return holdsData(stack, index - 1) ? UnexecutableCommand.INSTANCE : merge(domain, right, left);
	}

	private Command merge(EditingDomain domain, Layer kept, Layer removed) {
		CompoundCommand merge = new CompoundCommand(label());
		for (EAttribute feature : ADDED) {
			if (kept.eClass().getEAllAttributes().contains(feature) && kept.eGet(feature) instanceof Double one) {
				merge.append(StackEdits.set(domain, kept, feature,
						removed.eGet(feature) instanceof Double other ? one + other : null));
			}
		}
		merge.append(StackEdits.removeLayers(domain, List.of(removed)));
		return merge;
	}

	private static boolean holdsData(Stack stack, int index) {
		if (index < 0 || index >= stack.getBoundaries().size()) {
			return false;
		}
		Boundary boundary = stack.getBoundaries().get(index);
		return boundary.getContact() != ContactState.UNSPECIFIED || !boundary.getMeasurements().isEmpty()
				|| holdsData(boundary.getLeftFace()) || holdsData(boundary.getRightFace());
	}

	private static boolean holdsData(@Nullable Face face) {
		return face != null && (!face.getTreatments().isEmpty() || face.getContactFraction() != null
				|| face.getContactAngle() != null || face.getSlope() != null);
	}
}
