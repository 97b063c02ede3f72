/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.internal.text.Texts;
import org.interphase.core.notation.NotationException;

/**
 * A part of a text that knows where it stands.
 *
 * @param whole the whole text
 * @param start position of its first character
 * @param end   position after its last character
 */
public record Span(String whole, int start, int end) {

	private static final Texts TEXTS = new Texts(Span.class);
	private static final int LONGEST_SHOWN = 60;

	/** All of a text. */
	public static Span of(String whole) {
		return new Span(whole, 0, whole.length());
	}

	/** Its characters. */
	public String text() {
		return whole.substring(start, end);
	}

	/** Number of characters. */
	int length() {
		return end - start;
	}

	/** Whether it has no characters. */
	boolean isEmpty() {
		return start == end;
	}

	/** A character, counted from its start. */
	char at(int index) {
		return whole.charAt(start + index);
	}

	/** A part, counted from its start. */
	Span part(int from, int to) {
		return new Span(whole, start + from, start + to);
	}

	/** The part from a position on. */
	Span from(int from) {
		return part(from, length());
	}

	/** Without blanks at both ends. */
	Span strip() {
		int first = start;
		int last = end;
		while (first < last && Character.isWhitespace(whole.charAt(first))) {
			first++;
		}
		while (last > first && Character.isWhitespace(whole.charAt(last - 1))) {
			last--;
		}
		return new Span(whole, first, last);
	}

	/** Position of a character outside all brackets, at or after a position; -1 if there is none. */
	int indexOf(char wanted, int from) {
		int depth = 0;
		for (int i = from; i < length(); i++) {
			char c = at(i);
			if (c == wanted && depth == 0) {
				return i;
			}
			if (c == '(' || c == '[') {
				depth++;
			} else if (c == ')' || c == ']') {
				depth--;
			}
		}
		return -1;
	}

	/** The parts between a character outside all brackets, without blanks at their ends. */
	List<Span> split(char separator) {
		List<Span> parts = new ArrayList<>();
		int from = 0;
		for (int i = indexOf(separator, 0); i >= 0; i = indexOf(separator, from)) {
			parts.add(part(from, i).strip());
			from = i + 1;
		}
		parts.add(from(from).strip());
		return parts;
	}

	/** Position after the bracket that closes the one at a position; brackets are known to be balanced. */
	int afterBracket(int open) {
		int depth = 0;
		for (int i = open; i < length(); i++) {
			char c = at(i);
			if (c == '(' || c == '[') {
				depth++;
			} else if ((c == ')' || c == ']') && --depth == 0) {
				return i + 1;
			}
		}
		return length();
	}

	/** Its characters, shortened for a message. */
	String shown() {
		String text = text().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$
		return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "..." : text; //$NON-NLS-1$
	}

	/** A text that is part of a message. */
	static String words(String key) {
		return TEXTS.get(key);
	}

	/** A problem here. */
	public NotationException problem(String key, String... values) {
		return new NotationException(TEXTS.get(key, values), start, whole);
	}

	/** A problem here, in words of others. */
	NotationException problemOf(Exception cause) {
		NotationException problem = new NotationException(String.valueOf(cause.getMessage()), start, whole);
		problem.initCause(cause);
		return problem;
	}
}
