/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.interphase.core.notation.NotationException;
import org.interphase.model.Atmosphere;
import org.interphase.model.CellstackPackage.Literals;
import org.interphase.model.Conditions;

/** Conditions at the end of a text, each after an at sign. */
public final class ConditionTexts {

	private static final Map<String, Atmosphere> ATMOSPHERES = Map.of("air", Atmosphere.AIR, "inert", Atmosphere.INERT, //$NON-NLS-1$ //$NON-NLS-2$
			"argon", Atmosphere.INERT, "ar", Atmosphere.INERT, "dry-air", Atmosphere.DRY_AIR, "dry air", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			Atmosphere.DRY_AIR, "vacuum", Atmosphere.VACUUM); //$NON-NLS-1$
	private static final Map<String, EAttribute> WORDS = words();
	private static final QuantityTexts PLAIN = new QuantityTexts(Literals.CONDITIONS__TEMPERATURE,
			Literals.CONDITIONS__STACK_PRESSURE, Literals.CONDITIONS__CURRENT_DENSITY, Literals.CONDITIONS__AGE,
			Literals.CONDITIONS__CRATE);
	/** A number directly before a C is a C-rate if it is smaller than {@link #LARGEST_RATE}; so is C/2. */
	private static final Pattern RATE = Pattern.compile("(\\d+(?:\\.\\d*)?(?:[eE]-?\\d+)?|\\.\\d+)C"); //$NON-NLS-1$
	private static final Pattern DIVIDED_RATE = Pattern.compile("C\\s*/\\s*\\d+(?:\\.\\d+)?"); //$NON-NLS-1$
	private static final double LARGEST_RATE = 20;
	private static final int LONGEST = 100;
	private static final Pattern START = Pattern.compile("[+\\-−]?[\\d.].*|C\\s*/.*", Pattern.DOTALL); //$NON-NLS-1$

	private ConditionTexts() {
	}

	/**
	 * Position of the at sign that begins the conditions of a layer text; its length if it has none. An at sign with neither a
	 * blank before it nor a condition after it belongs to a name, as in PEO/LLZTO@IL.
	 */
	static int start(Span layer) {
		for (int at = layer.indexOf('@', 0); at >= 0; at = layer.indexOf('@', at + 1)) {
			boolean standsFree = at == 0 || Character.isWhitespace(layer.at(at - 1));
			if (standsFree || isCondition(layer.from(at + 1))) {
				return at;
			}
		}
		return layer.length();
	}

	/**
	 * Reads conditions.
	 *
	 * @param text       begins with an at sign
	 * @param conditions receives them
	 */
	static void read(Span text, Conditions conditions) throws NotationException {
		List<Span> parts = text.split('@');
		for (Span part : parts.subList(1, parts.size())) {
			for (Span condition : part.split(',')) {
				readOne(condition, conditions);
			}
		}
	}

	/** What is read as a C-rate. */
	public static boolean isRate(String text) {
		Matcher rate = RATE.matcher(text);
		return rate.matches() && Double.parseDouble(rate.group(1)) < LARGEST_RATE || DIVIDED_RATE.matcher(text).matches();
	}

	private static void readOne(Span text, Conditions conditions) throws NotationException {
		if (text.isEmpty()) {
			throw text.problem("emptyCondition"); //$NON-NLS-1$
		}
		if (text.length() > LONGEST) {
			throw text.problem("unknownCondition", text.shown()); //$NON-NLS-1$
		}
		String written = text.text();
		Atmosphere atmosphere = ATMOSPHERES.get(lower(written));
		if (atmosphere != null) {
			if (conditions.getAtmosphere() != Atmosphere.UNSPECIFIED) {
				throw text.problem("conditionTwice", Literals.CONDITIONS__ATMOSPHERE.getName()); //$NON-NLS-1$
			}
			conditions.setAtmosphere(atmosphere);
		} else {
			Quantity quantity = quantity(text, written);
			if (conditions.eIsSet(quantity.feature())) {
				throw quantity.feature() == Literals.CONDITIONS__STACK_PRESSURE ? text.problem("stackPressureTwice") //$NON-NLS-1$
						: text.problem("conditionTwice", words(quantity.feature())); //$NON-NLS-1$
			}
			conditions.eSet(quantity.feature(), quantity.value());
		}
	}

	private static Quantity quantity(Span text, String written) throws NotationException {
		if (isRate(written)) {
			return QuantityTexts.quantity(text, Literals.CONDITIONS__CRATE);
		}
		String lower = lower(written);
		for (Map.Entry<String, EAttribute> word : WORDS.entrySet()) {
			if (lower.startsWith(word.getKey() + ' ')) {
				return QuantityTexts.quantity(text.from(word.getKey().length()).strip(), word.getValue());
			}
		}
		if (!START.matcher(written).matches()) {
			throw text.problem("unknownCondition", text.shown()); //$NON-NLS-1$
		}
		Quantity quantity = PLAIN.read(text);
		if (quantity.place().end() < text.end()) {
			throw text.problem("unknownCondition", text.shown()); //$NON-NLS-1$
		}
		return quantity;
	}

	private static boolean isCondition(Span text) {
		int end = text.indexOf('@', 0);
		String written = lower((end < 0 ? text : text.part(0, end)).strip().text());
		int comma = written.indexOf(',');
		return written.isEmpty() || START.matcher(written.replaceFirst("^c", "C")).matches() //$NON-NLS-1$ //$NON-NLS-2$
				|| ATMOSPHERES.containsKey(comma < 0 ? written : written.substring(0, comma).strip())
				|| WORDS.keySet().stream().anyMatch(word -> written.startsWith(word + ' '));
	}

	private static Map<String, EAttribute> words() {
		Map<String, EAttribute> words = new LinkedHashMap<>();
		words.put("dew point", Literals.CONDITIONS__DEW_POINT); //$NON-NLS-1$
		words.put("dew", Literals.CONDITIONS__DEW_POINT); //$NON-NLS-1$
		words.put("pressed at", Literals.CONDITIONS__FABRICATION_PRESSURE); //$NON-NLS-1$
		words.put("pressed", Literals.CONDITIONS__FABRICATION_PRESSURE); //$NON-NLS-1$
		words.put("aged", Literals.CONDITIONS__AGE); //$NON-NLS-1$
		words.put("age", Literals.CONDITIONS__AGE); //$NON-NLS-1$
		words.put("max", Literals.CONDITIONS__MAXIMUM_TEMPERATURE); //$NON-NLS-1$
		words.put("charge", Literals.CONDITIONS__CHARGE_CUTOFF); //$NON-NLS-1$
		words.put("discharge", Literals.CONDITIONS__DISCHARGE_CUTOFF); //$NON-NLS-1$
		return words;
	}

	private static String words(EAttribute feature) {
		return feature == Literals.CONDITIONS__CRATE ? "C-rate" : lower( //$NON-NLS-1$
				feature.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
