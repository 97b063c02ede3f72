/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.interphase.scripts.internal.language.ScriptTexts;

/** Words for the values of enumerations, as reports write them. */
final class Words {

	private Words() {
	}

	/**
	 * The value that a word means; case does not matter.
	 *
	 * @throws IllegalArgumentException if it means none; the message lists the words
	 */
	static <E extends Enum<E>> E find(E[] values, Function<E, String> label, String word) {
		return Arrays.stream(values).filter(value -> label.apply(value).equalsIgnoreCase(word)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(ScriptTexts.get("word.unknown", word, //$NON-NLS-1$
						Arrays.stream(values).map(label).collect(Collectors.joining(", "))))); //$NON-NLS-1$
	}
}
