/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;

/** Finds which of the former layers each typed layer is. */
final class LayerMatch {

	private static final int NEW = -1;

	private LayerMatch() {
	}

	/**
	 * For each typed layer the index of the former one, or -1. Layers that are the same at both ends are matched first, then
	 * equal layers in their order, then layers of the same kind and material.
	 */
	static int[] of(List<Layer> former, List<Layer> typed) {
		int[] matches = new int[typed.size()];
		Arrays.fill(matches, NEW);
		boolean[] taken = new boolean[former.size()];
		int start = 0;
		while (start < Math.min(former.size(), typed.size()) && areEqual(former.get(start), typed.get(start))) {
			take(matches, taken, start, start);
			start++;
		}
		int tail = 0;
		while (tail < Math.min(former.size(), typed.size()) - start
				&& areEqual(former.get(former.size() - 1 - tail), typed.get(typed.size() - 1 - tail))) {
			tail++;
			take(matches, taken, typed.size() - tail, former.size() - tail);
		}
		match(former, typed, matches, taken, LayerMatch::areEqual);
		match(former, typed, matches, taken, LayerMatch::areAlike);
		return matches;
	}

	/** Whether two lists hold the same, whatever the ids. */
	static boolean areEqual(List<? extends EObject> some, List<? extends EObject> others) {
		return new WithoutIds().equals(List.copyOf(some), List.copyOf(others));
	}

	private static boolean areEqual(Layer layer, Layer other) {
		return new WithoutIds().equals(layer, other);
	}

	private static boolean areAlike(Layer layer, Layer other) {
		return layer.eClass() == other.eClass() && Objects.equals(layer.getMaterial(), other.getMaterial());
	}

	private static void match(List<Layer> former, List<Layer> typed, int[] matches, boolean[] taken,
			BiPredicate<Layer, Layer> same) {
		for (int index = 0; index < matches.length; index++) {
			for (int candidate = 0; candidate < taken.length && matches[index] == NEW; candidate++) {
				if (!taken[candidate] && same.test(former.get(candidate), typed.get(index))) {
					take(matches, taken, index, candidate);
				}
			}
		}
	}

	private static void take(int[] matches, boolean[] taken, int index, int candidate) {
		matches[index] = candidate;
		taken[candidate] = true;
	}

	/** Compares structures; each text that is parsed brings ids of its own. */
	private static final class WithoutIds extends EcoreUtil.EqualityHelper {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualFeature(EObject object, EObject other, EStructuralFeature feature) {
			return feature == CellstackPackage.Literals.IDENTIFIED__ID || super.haveEqualFeature(object, other, feature);
		}
	}
}
