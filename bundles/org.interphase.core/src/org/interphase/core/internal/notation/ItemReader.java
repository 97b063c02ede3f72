/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.interphase.core.notation.NotationException;
import org.interphase.model.CellstackPackage.Literals;

/** Reads what stands behind the name of a layer: quantities in any order, with or without parentheses, and treatments. */
final class ItemReader {

	private static final QuantityTexts QUANTITIES = new QuantityTexts(Literals.LAYER__THICKNESS,
			Literals.FLUID_INTERLAYER__DOSE, Literals.COMPOSITE_ELECTRODE__LOADING, Literals.ELECTRODE__AREAL_CAPACITY);
	private static final Pattern POROSITY = Pattern.compile("([\\d.]+(?:[eE]-?\\d+)?\\s*%?)\\s*(?:porous|porosity)\\b"); //$NON-NLS-1$

	private final TreatmentReader treatments;

	ItemReader(TreatmentReader treatments) {
		this.treatments = treatments;
	}

	/** Reads a text to its end. */
	LayerItems read(Span text) throws NotationException {
		LayerItems items = new LayerItems();
		read(text, items);
		return items;
	}

	private void read(Span text, LayerItems items) throws NotationException {
		Span left = text.strip();
		while (!left.isEmpty()) {
			left = left.from(readOne(left, items)).strip();
		}
	}

	/** Reads one item and tells how long it is. */
	private int readOne(Span left, LayerItems items) throws NotationException {
		char c = left.at(0);
		if (c == '[') {
			int end = left.afterBracket(0);
			items.treatments().add(treatments.read(left.part(0, end)));
			return end;
		}
		if (c == '(') {
			int end = left.afterBracket(0);
			read(left.part(1, end - 1), items);
			return end;
		}
		if (c == ',' || c == ';') {
			return 1;
		}
		if (!QuantityTexts.startsAt(left)) {
			Span word = left.part(0, WordEnds.of(left).getLast());
			throw word.problem(c == '@' ? "conditionsInside" : "leftover", left.shown()); //$NON-NLS-1$ //$NON-NLS-2$
		}
		Optional<MixingRatio> ratio = MixingRatio.read(left);
		if (ratio.isPresent()) {
			if (items.ratio().isPresent()) {
				throw left.problem("quantityTwice", ratio.get().place().shown()); //$NON-NLS-1$
			}
			items.setRatio(ratio.get());
			return ratio.get().place().length();
		}
		return readQuantity(left, items);
	}

	private static int readQuantity(Span left, LayerItems items) throws NotationException {
		Matcher porosity = POROSITY.matcher(left.text());
		Quantity quantity;
		int length;
		if (porosity.lookingAt()) {
			quantity = QuantityTexts.quantity(left.part(0, porosity.end(1)).strip(), Literals.LAYER__POROSITY);
			length = porosity.end();
		} else {
			quantity = QUANTITIES.read(left);
			length = quantity.place().length();
		}
		if (items.value(quantity.feature()).isPresent()) {
			throw left.problem("quantityTwice", left.part(0, length).shown()); //$NON-NLS-1$
		}
		items.quantities().add(quantity);
		return length;
	}
}
