/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.clipboard;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Identified;
import org.interphase.model.Layer;
import org.interphase.model.Boundary;
import org.interphase.model.Stack;

/** Copies with ids of their own. */
final class FreshCopies {

	private FreshCopies() {
	}

	/** A copy of a stack. */
	static Stack of(Stack stack) {
		Stack copy = EcoreUtil.copy(stack);
		identify(copy);
		return copy;
	}

	/** A stack of copies of layers of one stack, in their order; boundaries between neighbours come along. */
	static Stack of(Collection<? extends Layer> layers) {
		Stack copy = CellstackFactory.eINSTANCE.createStack();
		if (layers.isEmpty() || !(layers.iterator().next().eContainer() instanceof Stack original)) {
			return copy;
		}
		List<Layer> ordered = original.getLayers().stream().filter(layers::contains).toList();
		copy.getLayers().addAll(EcoreUtil.copyAll(ordered));
		for (int index = 1; index < ordered.size(); index++) {
			int right = original.getLayers().indexOf(ordered.get(index));
			if (original.getLayers().get(right - 1) == ordered.get(index - 1)) {
				BoundaryData.copy(original.getBoundaries().get(right - 1), copy.getBoundaries().get(index - 1));
			}
		}
		identify(copy);
		return copy;
	}

	private static void identify(Stack stack) {
		stack.setId(EcoreUtil.generateUUID());
		TreeIterator<EObject> contents = stack.eAllContents();
		while (contents.hasNext()) {
			if (contents.next() instanceof Identified part) {
				part.setId(EcoreUtil.generateUUID());
			}
		}
	}

	/** What a boundary holds besides its two layers. */
	private static final class BoundaryData {

		private BoundaryData() {
		}

		static void copy(Boundary from, Boundary to) {
			to.setContact(from.getContact());
			to.setPreferredBasis(from.getPreferredBasis());
			to.setNotes(from.getNotes());
			to.setLeftFace(EcoreUtil.copy(from.getLeftFace()));
			to.setRightFace(EcoreUtil.copy(from.getRightFace()));
			to.getMeasurements().addAll(EcoreUtil.copyAll(from.getMeasurements()));
		}
	}
}
