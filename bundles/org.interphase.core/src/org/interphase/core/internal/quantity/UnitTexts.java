/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.quantity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.measure.IncommensurableException;
import javax.measure.Unit;

import org.interphase.core.internal.text.Texts;
import org.interphase.core.quantity.QuantityException;

import tech.units.indriya.AbstractUnit;
import tech.units.indriya.unit.Units;

/** Units as people write them: products of symbols with exponents, the first {@code /} turns one symbol over. */
public final class UnitTexts {

	private static final Texts TEXTS = new Texts(UnitTexts.class);
	private static final int LONGEST = 60;
	private static final int LARGEST_EXPONENT = 6;
	private static final int MOST_KNOWN = 1000;
	private static final Pattern FACTOR = Pattern
			.compile("\\s*([/*·])?\\s*(wt%|vol%|%|1(?![0-9.])|°C|°|[A-Za-zΩÅ]+)(?:\\^?([+-]?\\d(?:\\.5)?))?"); //$NON-NLS-1$
	private static final UnitSymbols SYMBOLS = new UnitSymbols();
	private static final Map<String, Unit<?>> KNOWN = new ConcurrentHashMap<>();

	private UnitTexts() {
	}

	/**
	 * The unit of a text.
	 *
	 * @throws QuantityException if it is unknown
	 */
	public static Unit<?> parse(String text) throws QuantityException {
		Unit<?> known = KNOWN.get(text);
		if (known != null) {
			return known;
		}
		Unit<?> unit = product(text);
		if (KNOWN.size() < MOST_KNOWN) {
			KNOWN.put(text, unit);
		}
		return unit;
	}

	/** The unit of a text where a unit of a certain kind is expected: C may be a degree Celsius or a C-rate. */
	public static Unit<?> parse(String text, Unit<?> expected) throws QuantityException {
		if ("C".equals(text)) { //$NON-NLS-1$
			if (expected.isCompatible(Units.CELSIUS)) {
				return Units.CELSIUS;
			}
			if (QuantityKinds.isRate(expected)) {
				return Units.HOUR.inverse();
			}
		}
		return parse(text);
	}

	/** Converts a value between units of the same kind. */
	public static double convert(double value, Unit<?> from, Unit<?> to) {
		if (from.equals(to)) {
			return value;
		}
		try {
			return from.getConverterToAny(to).convert(value);
		} catch (IncommensurableException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** A text with the same signs for micro, ohm, minus, exponents and blanks, however it was typed. */
	public static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (char c : text.strip().toCharArray()) {
			plain.append(switch (c) {
			case 'µ', 'μ' -> 'u';
			case '\u2126' -> 'Ω';
			case '−', '–', '⁻', '‐', '‑' -> '-';
			case '⁰' -> '0';
			case '¹' -> '1';
			case '²' -> '2';
			case '³' -> '3';
			case '⁴' -> '4';
			case '⁵' -> '5';
			case '⁶' -> '6';
			case '⁷' -> '7';
			case '⁸' -> '8';
			case '⁹' -> '9';
			case '⋅', '∙' -> '·';
			case '\u212B' -> 'Å';
			case '\u00A0', '\u2009', '\u202F', '\t' -> ' ';
			default -> c;
			});
		}
		return plain.toString().replace("℃", "°C"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static Unit<?> product(String text) throws QuantityException {
		String plain = plain(text);
		if (plain.isEmpty() || plain.length() > LONGEST) {
			throw unknown(text);
		}
		Unit<?> product = AbstractUnit.ONE;
		Matcher factor = FACTOR.matcher(plain);
		int position = 0;
		while (position < plain.length()) {
			factor.region(position, plain.length());
			if (!factor.lookingAt() || position == 0 && factor.group(1) != null) {
				throw unknown(text);
			}
			Unit<?> power = power(symbol(factor.group(2), text), factor.group(3), text);
			product = "/".equals(factor.group(1)) ? product.divide(power) : multiplied(product, power); //$NON-NLS-1$
			position = factor.end();
		}
		return product;
	}

	/** Keeps a lone unit as it is, because degrees Celsius have no product. */
	private static Unit<?> multiplied(Unit<?> product, Unit<?> power) {
		return product.equals(AbstractUnit.ONE) ? power : product.multiply(power);
	}

	private static Unit<?> symbol(String symbol, String text) throws QuantityException {
		String plain = "°C".equals(symbol) ? "degC" : symbol; //$NON-NLS-1$ //$NON-NLS-2$
		return SYMBOLS.find(plain).orElseThrow(() -> unknown(text));
	}

	private static Unit<?> power(Unit<?> unit, String exponent, String text) throws QuantityException {
		if (exponent == null) {
			return unit;
		}
		double power = Double.parseDouble(exponent);
		if (power == 0 || Math.abs(power) > LARGEST_EXPONENT) {
			throw unknown(text);
		}
		int doubled = (int) Math.rint(2 * power);
		return doubled % 2 == 0 ? unit.pow(doubled / 2) : unit.pow(doubled).root(2);
	}

	private static QuantityException unknown(String text) {
		String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text; //$NON-NLS-1$
		return new QuantityException(TEXTS.get("unknownUnit", shown)); //$NON-NLS-1$
	}
}
