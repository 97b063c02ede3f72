/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.core.notation.NotationException;
import org.interphase.core.quantity.FeatureQuantity;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.quantity.QuantityException;

/** Reads numbers with units out of a longer text. The unit says which of several features is meant. */
final class QuantityTexts {

	private static final Pattern NUMBER = Pattern.compile("[+\\-−]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?"); //$NON-NLS-1$
	private static final Pattern COMMA = Pattern.compile("[+\\-−]?\\d+,\\d.*", Pattern.DOTALL); //$NON-NLS-1$
	/** A word of a unit; what ends it are blanks, brackets, commas. */
	private static final Pattern WORD = Pattern.compile("\\s*[^\\s()\\[\\],;|@]+"); //$NON-NLS-1$
	/** Litres make a dose, and not a thickness, of what has the dimension of a length. */
	private static final Pattern LITRES = Pattern.compile("[pnumµμ]?[lL](?![A-Za-z]).*"); //$NON-NLS-1$
	private static final int MOST_WORDS = 3;

	private final List<EAttribute> features;

	/** With the features that may be meant; none of two may have the same kind of unit. */
	QuantityTexts(EAttribute... features) {
		this.features = List.of(features);
	}

	/** Whether a number begins here. */
	static boolean startsAt(Span text) {
		Matcher number = NUMBER.matcher(text.text());
		return number.lookingAt();
	}

	/**
	 * The quantity at the start of a text; its place ends where it ends.
	 *
	 * @throws NotationException if the unit fits none of the features, or the value is out of range
	 */
	Quantity read(Span text) throws NotationException {
		String characters = text.text();
		if (COMMA.matcher(characters).matches()) {
			throw wrong(text, text);
		}
		Matcher number = NUMBER.matcher(characters);
		if (!number.lookingAt()) {
			throw wrong(text, text);
		}
		Matcher word = WORD.matcher(characters);
		int end = number.end();
		int[] ends = new int[MOST_WORDS];
		int words = 0;
		while (words < MOST_WORDS && word.region(end, characters.length()).lookingAt()
				&& !(words > 0 && isNumber(word.group()))) {
			end = word.end();
			ends[words++] = end;
		}
		for (int count = words; count > 0; count--) {
			Optional<EAttribute> feature = feature(characters.substring(number.end(), ends[count - 1]).strip());
			if (feature.isPresent()) {
				return quantity(text.part(0, ends[count - 1]), feature.get());
			}
		}
		throw words == 0 ? text.problem("unitMissing", text.part(0, number.end()).shown()) //$NON-NLS-1$
				: wrong(text, text.part(0, ends[0]));
	}

	/** A number within a unit begins the next quantity, as in {@code 20 um 1 mg/cm2}. */
	private static boolean isNumber(String word) {
		return NUMBER.matcher(word.strip()).matches();
	}

	/** A text that is one quantity of a feature, and nothing more. */
	static Quantity quantity(Span text, EAttribute feature) throws NotationException {
		try {
			return new Quantity(feature, FeatureQuantity.of(feature).orElseThrow().parse(text.text()), text);
		} catch (QuantityException e) {
			throw text.problemOf(e);
		}
	}

	/** The feature that a unit belongs to. */
	private Optional<EAttribute> feature(String unit) {
		boolean litres = LITRES.matcher(unit).matches();
		return features.stream().filter(feature -> {
			String declared = unit(feature);
			return litres == LITRES.matcher(declared).matches() && ("degC".equals(declared) && "C".equals(unit) //$NON-NLS-1$ //$NON-NLS-2$
					|| Quantities.areSameKind(unit, declared));
		}).findFirst();
	}

	private NotationException wrong(Span text, Span quantity) {
		try {
			Quantities.parse(quantity.text(), unit(features.getFirst()));
			return text.problem("leftover", quantity.shown()); //$NON-NLS-1$
		} catch (QuantityException e) {
			return text.problemOf(e);
		}
	}

	private static String unit(EAttribute feature) {
		return FeatureQuantity.of(feature).orElseThrow().unit();
	}
}
