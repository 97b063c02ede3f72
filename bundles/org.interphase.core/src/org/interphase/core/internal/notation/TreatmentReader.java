/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.core.internal.notation.TreatmentText.Side;
import org.interphase.core.material.Formula;
import org.interphase.core.notation.NotationException;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.Treatment;

/** Reads what stands in brackets behind a layer, such as {@code [left: coated ZnO 20 nm, air-exposed 24 h]}. */
public final class TreatmentReader {

	private static final QuantityTexts QUANTITIES = new QuantityTexts(Literals.TREATMENT__THICKNESS,
			Literals.TREATMENT__DURATION, Literals.TREATMENT__TEMPERATURE);
	private static final Set<String> FILLERS = Set.of("with", "of", "for", "at", "in", "by"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	private static final int LONGEST = 500;

	private final Names names;
	private final Function<String, Optional<TreatmentKind>> kinds;
	private final List<String> known;

	/**
	 * With what there is.
	 *
	 * @param kinds finds a kind of treatment by its id or an alias
	 * @param known ids to suggest; may be empty
	 */
	public TreatmentReader(Names names, Function<String, Optional<TreatmentKind>> kinds, List<String> known) {
		this.names = names;
		this.kinds = kinds;
		this.known = List.copyOf(known);
	}

	/** Reads the text between two brackets. */
	TreatmentText read(Span brackets) throws NotationException {
		Span text = brackets.part(1, brackets.length() - 1).strip();
		Side side = side(text);
		Span list = side == Side.BOTH ? text : text.from(text.indexOf(':', 0) + 1);
		List<Treatment> treatments = new ArrayList<>();
		for (Span one : list.split(',')) {
			treatments.add(treatment(one));
		}
		return new TreatmentText(side, List.copyOf(treatments), brackets);
	}

	private static Side side(Span text) {
		int colon = text.indexOf(':', 0);
		return switch (colon < 0 ? "" : text.part(0, colon).strip().text().toLowerCase(Locale.ROOT)) { //$NON-NLS-1$
		case "left" -> Side.LEFT; //$NON-NLS-1$
		case "right" -> Side.RIGHT; //$NON-NLS-1$
		default -> Side.BOTH;
		};
	}

	private Treatment treatment(Span text) throws NotationException {
		if (text.isEmpty() || text.length() > LONGEST) {
			throw text.problem("emptyTreatment"); //$NON-NLS-1$
		}
		for (int end : WordEnds.of(text)) {
			Optional<TreatmentKind> kind = kinds.apply(text.part(0, end).strip().text());
			if (kind.isPresent()) {
				Treatment treatment = CellstackFactory.eINSTANCE.createTreatment();
				treatment.setKind(kind.get().id());
				readRest(text.from(end).strip(), treatment);
				return treatment;
			}
		}
		throw known.isEmpty() ? text.problem("unknownTreatmentNoSuggestion", text.shown()) //$NON-NLS-1$
				: text.problem("unknownTreatment", text.shown(), String.join(", ", known)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void readRest(Span rest, Treatment treatment) throws NotationException {
		Span left = rest;
		while (!left.isEmpty()) {
			left = (QuantityTexts.startsAt(left) && names.ingredient(left.text()).isEmpty() ? readQuantity(left, treatment)
					: readWord(left, treatment)).strip();
		}
	}

	private static Span readQuantity(Span left, Treatment treatment) throws NotationException {
		Quantity quantity = QUANTITIES.read(left);
		set(treatment, quantity.feature(), quantity.value(), quantity.place());
		return left.from(quantity.place().length());
	}

	private Span readWord(Span left, Treatment treatment) throws NotationException {
		List<Integer> ends = WordEnds.of(left);
		Span word = left.part(0, ends.getLast());
		if (FILLERS.contains(word.text())) {
			return left.from(word.length());
		}
		for (int end : ends) {
			Optional<Ingredient> material = names.ingredient(left.part(0, end).strip().text());
			if (material.isPresent()) {
				set(treatment, Literals.TREATMENT__MATERIAL, material.get().id(), word);
				return left.from(end);
			}
		}
		// a treatment may bring on a substance that no library holds: its formula says enough for its class
		if (Formula.parse(word.text()).isPresent()) {
			set(treatment, Literals.TREATMENT__MATERIAL, word.text(), word);
			return left.from(word.length());
		}
		throw word.problem("treatmentLeftover", word.shown()); //$NON-NLS-1$
	}

	private static void set(Treatment treatment, EAttribute feature, Object value, Span place) throws NotationException {
		if (treatment.eIsSet(feature)) {
			throw place.problem("quantityTwice", place.shown()); //$NON-NLS-1$
		}
		treatment.eSet(feature, value);
	}
}
