/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.interphase.core.context.LayerKind;

/**
 * What a layer is made of.
 *
 * @param written     the written name
 * @param ingredients one for a plain material, several for a composite; never empty
 */
record Substance(String written, List<Ingredient> ingredients) {

	/** A plain material. */
	static Substance of(Ingredient ingredient) {
		return new Substance(ingredient.written(), List.of(ingredient));
	}

	/** Whether it is made of several materials. */
	boolean isComposite() {
		return ingredients.size() > 1;
	}

	/** The active material of a composite electrode; empty if this is none. */
	Optional<Ingredient> active() {
		return ingredients.stream().filter(Ingredient::isCathode).findFirst();
	}

	/** The kind of layer that it makes. */
	LayerKind kind() {
		if (!isComposite()) {
			return ingredients.getFirst().kind();
		}
		return active().isPresent() ? LayerKind.COMPOSITE_ELECTRODE : LayerKind.COMPOSITE_INTERLAYER;
	}

	/** The written names of its materials. */
	String names() {
		return ingredients.stream().map(Ingredient::written).collect(Collectors.joining("+")); //$NON-NLS-1$
	}
}
