/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.interphase.core.notation.NotationException;

/** Cuts a text into layers, at each bar outside all brackets. */
public final class LayerTexts {

	private static final int MOST_CHARACTERS = 1_000_000;
	private static final int MOST_LAYERS = 100_000;

	private LayerTexts() {
	}

	/**
	 * The texts of the layers, without blanks at their ends; the last one still has the conditions.
	 *
	 * @throws NotationException if the text is empty or too long, has too many layers, or brackets do not match
	 */
	public static List<Span> of(String text) throws NotationException {
		Span whole = Span.of(text);
		if (text.length() > MOST_CHARACTERS) {
			throw whole.problem("tooLong", Integer.toString(text.length()), Integer.toString(MOST_CHARACTERS)); //$NON-NLS-1$
		}
		if (text.isBlank()) {
			throw whole.problem("empty"); //$NON-NLS-1$
		}
		Deque<Integer> open = new ArrayDeque<>();
		List<Span> layers = new ArrayList<>();
		int from = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '(' || c == '[') {
				open.push(i);
			} else if (c == ')' || c == ']') {
				close(open, whole, i);
			} else if (c == '|' && open.isEmpty()) {
				layers.add(whole.part(from, i).strip());
				from = i + 1;
				if (layers.size() >= MOST_LAYERS) {
					throw whole.from(i).problem("tooManyLayers", Integer.toString(MOST_LAYERS)); //$NON-NLS-1$
				}
			}
		}
		if (!open.isEmpty()) {
			int last = open.pop();
			throw whole.from(last).problem("unclosed", closing(text.charAt(last))); //$NON-NLS-1$
		}
		layers.add(whole.from(from).strip());
		return layers;
	}

	private static void close(Deque<Integer> open, Span whole, int position) throws NotationException {
		String bracket = String.valueOf(whole.at(position));
		Integer opening = open.poll();
		if (opening == null) {
			throw whole.from(position).problem("unopened", bracket); //$NON-NLS-1$
		}
		String expected = closing(whole.at(opening));
		if (!expected.equals(bracket)) {
			throw whole.from(position).problem("otherBracket", bracket, expected); //$NON-NLS-1$
		}
	}

	private static String closing(char opening) {
		return opening == '(' ? ")" : "]"; //$NON-NLS-1$ //$NON-NLS-2$
	}
}
