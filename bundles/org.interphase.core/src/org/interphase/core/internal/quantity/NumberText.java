/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.interphase.core.internal.text.Texts;
import org.interphase.core.quantity.QuantityException;

/**
 * A number at the start of a text.
 *
 * @param value the number, finite
 * @param rest  what follows, without blanks around it
 */
public record NumberText(double value, String rest) {

	private static final Texts TEXTS = new Texts(NumberText.class);
	private static final int LONGEST = 200;
	private static final Pattern NUMBER = Pattern.compile(
			"([+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)(?:\\s*[x×*·]\\s*10\\s*\\^?\\s*([+-]?\\d+))?\\s*(.*)"); //$NON-NLS-1$
	private static final Pattern COMMA = Pattern.compile("[+-]?(\\d+),(\\d+)(.*)"); //$NON-NLS-1$
	private static final Pattern DIVIDED_RATE = Pattern.compile("C\\s*/\\s*(\\d+(?:\\.\\d+)?)"); //$NON-NLS-1$

	/**
	 * Reads the number at the start of a text.
	 *
	 * @throws QuantityException if there is none, or it is not finite
	 */
	public static NumberText of(String text) throws QuantityException {
		if (text.length() > LONGEST) {
			throw new QuantityException(TEXTS.get("tooLong", Integer.toString(text.length()))); //$NON-NLS-1$
		}
		String plain = UnitTexts.plain(text);
		if (plain.isEmpty()) {
			throw new QuantityException(TEXTS.get("empty")); //$NON-NLS-1$
		}
		Matcher comma = COMMA.matcher(plain);
		if (comma.matches()) {
			throw new QuantityException(TEXTS.get("decimalComma", text.strip(), //$NON-NLS-1$
					comma.group(1) + '.' + comma.group(2) + comma.group(3)));
		}
		Matcher number = NUMBER.matcher(plain);
		if (!number.matches()) {
			throw new QuantityException(TEXTS.get("noNumber", text.strip())); //$NON-NLS-1$
		}
		String powerOfTen = number.group(2);
		double value = Double.parseDouble(
				powerOfTen == null ? number.group(1) : number.group(1) + 'e' + powerOfTen.replace("+", "")); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Double.isFinite(value)) {
			throw new QuantityException(TEXTS.get("tooLarge", text.strip())); //$NON-NLS-1$
		}
		return new NumberText(value, number.group(3).strip());
	}

	/** Turns the spelling {@code C/2} of a rate into a number with a unit; leaves all others as they are. */
	public static String plainRate(String text) {
		Matcher rate = DIVIDED_RATE.matcher(text.strip());
		return rate.matches() && Double.parseDouble(rate.group(1)) > 0 ? 1 / Double.parseDouble(rate.group(1)) + " C" //$NON-NLS-1$
				: text;
	}
}
