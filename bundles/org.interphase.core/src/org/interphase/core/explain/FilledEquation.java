/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.interphase.core.estimate.Parameter;
import org.interphase.core.quantity.Figures;

/** Puts values with their units in place of the symbols of an equation. */
public final class FilledEquation {

	private FilledEquation() {
	}

	/** The equation with the median of each parameter in place of its symbol; other symbols stay. */
	public static String of(String equation, List<Parameter> parameters) {
		Map<String, String> values = new HashMap<>();
		for (Parameter parameter : parameters) {
			values.putIfAbsent(parameter.symbol(), value(parameter));
		}
		if (values.isEmpty()) {
			return equation;
		}
		String symbols = values.keySet().stream().filter(symbol -> !symbol.isEmpty())
				.sorted(Comparator.comparingInt(String::length).reversed()).map(Pattern::quote)
				.collect(Collectors.joining("|")); //$NON-NLS-1$
		Matcher symbol = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:" + symbols + ")(?![\\p{L}\\p{N}_,|(])").matcher(equation); //$NON-NLS-1$ //$NON-NLS-2$
		return symbol.replaceAll(match -> Matcher.quoteReplacement(values.get(match.group())));
	}

	private static String value(Parameter parameter) {
		String text = Figures.quantity(parameter.value().median(), parameter.unit());
		return text.indexOf(' ') < 0 ? text : '(' + text + ')';
	}
}
