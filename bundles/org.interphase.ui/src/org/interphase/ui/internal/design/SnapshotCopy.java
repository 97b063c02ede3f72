/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Design;
import org.interphase.model.Stack;

/**
 * Copies a design in slices, because a large one at once would be felt while somebody types. It is of no use any more when the
 * design changes between two slices.
 */
public final class SnapshotCopy {

	/** Elements after which the clock is looked at. */
	private static final int PIECE = 64;

	private final Pieces pieces = new Pieces();
	private final Design copy;
	private @Nullable Iterator<Map.Entry<EObject, EObject>> unlinked;
	private boolean isComplete;

	/** Begins with all but what the stacks hold. */
	public SnapshotCopy(Design design) {
		copy = (Design) Objects.requireNonNull(pieces.copy(design));
	}

	/**
	 * Goes on.
	 *
	 * @param nanoseconds time that it may take, roughly
	 * @return whether the copy is complete
	 */
	public boolean advance(long nanoseconds) {
		long start = System.nanoTime();
		for (long spent = 0; !isComplete && spent < nanoseconds; spent = System.nanoTime() - start) {
			for (int count = 0; count < PIECE && !isComplete; count++) {
				isComplete = !pieces.copyNext() && !linkNext();
			}
		}
		return isComplete;
	}

	/** The copy. */
	public Design design() {
		return copy;
	}

	/** References lead to other copies, so they follow when all of these are there. Gives whether there was one more. */
	private boolean linkNext() {
		Iterator<Map.Entry<EObject, EObject>> rest = unlinked;
		if (rest == null) {
			rest = pieces.entrySet().iterator();
			unlinked = rest;
		}
		if (!rest.hasNext()) {
			return false;
		}
		Map.Entry<EObject, EObject> next = rest.next();
		pieces.link(next.getKey(), next.getValue());
		return true;
	}

	/** What is left of one list of a stack. */
	private record Rest(Iterator<? extends EObject> originals, InternalEList<EObject> copies) {
	}

	private static final class Pieces extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1L;

		private final transient Deque<Rest> rests = new ArrayDeque<>();

		/** Whether there was one more. */
		boolean copyNext() {
			Rest rest = rests.peek();
			while (rest != null && !rest.originals.hasNext()) {
				rests.remove();
				rest = rests.peek();
			}
			if (rest == null) {
				return false;
			}
			rest.copies.addUnique(copy(rest.originals.next()));
			return true;
		}

		void link(EObject original, EObject linked) {
			for (EReference reference : original.eClass().getEAllReferences()) {
				if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment() && !reference.isContainer()) {
					copyReference(reference, original, linked);
				}
			}
		}

		@Override
		@SuppressWarnings("unchecked")
		protected void copyContainment(EReference reference, EObject original, EObject copied) {
			if (original instanceof Stack && reference.isMany()) {
				rests.add(new Rest(((InternalEList<EObject>) original.eGet(reference)).iterator(),
						(InternalEList<EObject>) copied.eGet(reference)));
			} else {
				super.copyContainment(reference, original, copied);
			}
		}
	}
}
