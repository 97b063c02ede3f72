/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerKind;
import org.interphase.core.notation.NotationException;
import org.interphase.model.CellstackPackage.Literals;

/** Reads the text of a layer: the longest name that is known, then quantities and treatments. */
public final class LayerReader {

	private static final int LONGEST = 2000;
	/** A metal film thinner than this (um) is a coating and no foil. */
	private static final double THINNEST_FOIL = 1;

	private final Names names;
	private final ItemReader items;
	private final UnknownNames unknown;

	/** With what there is. */
	public LayerReader(Names names, TreatmentReader treatments) {
		this.names = names;
		items = new ItemReader(treatments);
		unknown = new UnknownNames(names, items);
	}

	/** The layers of a text; several for a chain such as {@code LFP-SS-Li}. */
	List<LayerDraft> read(Span text) throws NotationException {
		if (text.isEmpty()) {
			throw text.problem("emptyLayer"); //$NON-NLS-1$
		}
		if (text.length() > LONGEST) {
			throw text.problem("longLayer"); //$NON-NLS-1$
		}
		for (int end : WordEnds.of(text)) {
			Span name = text.part(0, end);
			List<Substance> substances = names.find(name.text());
			if (!substances.isEmpty()) {
				return layers(name, substances, text.from(end).strip());
			}
		}
		throw unknown.problem(text);
	}

	private List<LayerDraft> layers(Span name, List<Substance> substances, Span rest) throws NotationException {
		if (substances.size() > 1 && !rest.isEmpty()) {
			throw rest.problem("chainQuantity", rest.shown(), name.shown()); //$NON-NLS-1$
		}
		if (!rest.isEmpty() && rest.at(0) == '(') {
			Span mixture = new Span(name.whole(), name.start(), rest.start() + rest.afterBracket(0));
			if (Names.parts(mixture).size() > 1) {
				throw unknown.problem(mixture);
			}
		}
		LayerItems read = items.read(rest);
		List<LayerDraft> layers = new ArrayList<>();
		for (Substance substance : substances) {
			layers.add(new LayerDraft(substance, kind(substance, read), read, name));
		}
		checkRatio(layers.getFirst());
		return layers;
	}

	private static LayerKind kind(Substance substance, LayerItems items) {
		Optional<Double> thickness = items.value(Literals.LAYER__THICKNESS);
		boolean isFilm = substance.kind() == LayerKind.COLLECTOR && thickness.isPresent()
				&& thickness.get() < THINNEST_FOIL;
		return isFilm ? LayerKind.COATING : substance.kind();
	}

	private static void checkRatio(LayerDraft layer) throws NotationException {
		Optional<MixingRatio> ratio = layer.items().ratio();
		int count = layer.substance().ingredients().size();
		if (ratio.isPresent() && (count == 1 || ratio.get().parts().size() != count)) {
			throw ratio.get().place().problem(count == 1 ? "ratioOfOne" : "ratio", ratio.get().place().shown(), //$NON-NLS-1$ //$NON-NLS-2$
					layer.substance().written(), Integer.toString(count));
		}
	}
}
