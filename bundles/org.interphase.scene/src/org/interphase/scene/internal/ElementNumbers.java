/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.StackFigure;

/**
 * The numbers of the elements of a stack: the stack itself, its first layer, the boundary below it, the next layer. A drawing
 * that is made for one edit is asked for few elements, so that an index is made only for one that is asked for many.
 */
final class ElementNumbers {

	/** Look-ups after which an index pays. */
	private static final int FEW = 24;

	private final StackFigure stack;
	private int lookups;
	private @Nullable Map<String, Integer> index;

	ElementNumbers(StackFigure stack) {
		this.stack = stack;
	}

	/** The number of an element; -1 if it is not of this stack. */
	int of(String element) {
		Map<String, Integer> known = index;
		if (known == null && ++lookups > FEW) {
			known = indexed();
			index = known;
		}
		return known == null ? search(element) : known.getOrDefault(element, -1);
	}

	/** The id of the element with a number. */
	String id(int number) {
		if (number == 0) {
			return stack.id();
		}
		return isLayer(number) ? stack.layers().get(place(number)).id() : stack.boundaries().get(place(number)).id();
	}

	/** Number of elements. */
	int size() {
		return 1 + stack.layers().size() + stack.boundaries().size();
	}

	static boolean isLayer(int number) {
		return number % 2 == 1;
	}

	/** Place among the layers or boundaries of the element with a number. */
	static int place(int number) {
		return (number - 1) / 2;
	}

	private int search(String element) {
		if (element.equals(stack.id())) {
			return 0;
		}
		List<LayerFigure> layers = stack.layers();
		List<BoundaryFigure> boundaries = stack.boundaries();
		for (int place = 0; place < layers.size(); place++) {
			if (element.equals(layers.get(place).id())) {
				return 1 + 2 * place;
			}
			if (place < boundaries.size() && element.equals(boundaries.get(place).id())) {
				return 2 + 2 * place;
			}
		}
		return -1;
	}

	/** The first element with an id counts. */
	private Map<String, Integer> indexed() {
		Map<String, Integer> numbers = HashMap.newHashMap(size());
		for (int number = size() - 1; number >= 0; number--) {
			numbers.put(id(number), number);
		}
		return numbers;
	}
}
