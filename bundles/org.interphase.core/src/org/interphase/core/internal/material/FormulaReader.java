/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.material;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a formula: element symbols and bracketed groups, each followed by an amount (a decimal number or a fraction).
 * Anything else, a variable or a range for example, is no formula.
 */
public final class FormulaReader {

	/** A symbol, a bracket or an amount; amounts are unsigned, because a minus can only mean a range or a variable. */
	private static final Pattern TOKEN = Pattern
			.compile("(?<symbol>[A-Z][a-z]?)|(?<open>[(\\[{])|(?<close>[)\\]}])"); //$NON-NLS-1$
	private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:[/\u2044](\\d+))?"); //$NON-NLS-1$
	private static final String OPEN = "([{"; //$NON-NLS-1$
	private static final String CLOSE = ")]}"; //$NON-NLS-1$
	/** Deeper than any chemist nests; keeps a hostile text from exhausting the stack. */
	private static final int DEEPEST = 20;

	private final String text;
	private int position;

	private FormulaReader(String text) {
		this.text = text;
	}

	/** The amounts by element symbol, in the order of the formula; empty if the text is not a formula. */
	public static Optional<Map<String, Double>> read(String formula) {
		String plain = Normalizer.normalize(formula.strip(), Normalizer.Form.NFKC);
		try {
			FormulaReader reader = new FormulaReader(plain);
			Map<String, Double> amounts = reader.group(0);
			return amounts.isEmpty() || reader.position < plain.length() ? Optional.empty() : Optional.of(amounts);
		} catch (NotAFormulaException e) {
			return Optional.empty();
		}
	}

	private Map<String, Double> group(int depth) {
		if (depth > DEEPEST) {
			throw new NotAFormulaException();
		}
		Map<String, Double> amounts = new LinkedHashMap<>();
		Matcher token = TOKEN.matcher(text);
		while (token.region(position, text.length()).lookingAt() && token.group("close") == null) { //$NON-NLS-1$
			position = token.end();
			String symbol = token.group("symbol"); //$NON-NLS-1$
			Map<String, Double> part = symbol == null ? bracket(token.group().charAt(0), depth) : element(symbol);
			double amount = amount();
			part.forEach((element, share) -> amounts.merge(element, share * amount, Double::sum));
		}
		return amounts;
	}

	private Map<String, Double> bracket(char open, int depth) {
		Map<String, Double> inside = group(depth + 1);
		if (inside.isEmpty() || position >= text.length()
				|| text.charAt(position) != CLOSE.charAt(OPEN.indexOf(open))) {
			throw new NotAFormulaException();
		}
		position++;
		return inside;
	}

	/** The element of a symbol; Co is cobalt, CO carbon and oxygen, and a letter that is no element ends it all. */
	private static Map<String, Double> element(String symbol) {
		if (Elements.ofSymbol(symbol).isEmpty()) {
			throw new NotAFormulaException();
		}
		return Map.of(symbol, 1.0);
	}

	private double amount() {
		Matcher amount = AMOUNT.matcher(text).region(position, text.length());
		if (!amount.lookingAt()) {
			return 1;
		}
		position = amount.end();
		String denominator = amount.group(2);
		double value = Double.parseDouble(amount.group(1))
				/ (denominator == null ? 1 : Double.parseDouble(denominator));
		if (!(value > 0) || !Double.isFinite(value)) {
			throw new NotAFormulaException();
		}
		return value;
	}

	/** Ends the reading; carries nothing, because whoever asks is told only that there is no formula. */
	private static final class NotAFormulaException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		NotAFormulaException() {
			super(null, null, false, false);
		}
	}
}
