/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.scripts.internal.language.ScriptTexts;

/** A map that a script has returned, read by its keys. Each complaint is an {@link IllegalArgumentException}. */
final class Answer {

	/** Keys of a number and of what is known of its spread. */
	static final Set<String> AMOUNT = Set.of("value", "median", "spread", "low", "high"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Map<?, ?> map;

	Answer(@Nullable Object answer, Set<String> known) {
		if (!(answer instanceof Map<?, ?> found)) {
			throw new IllegalArgumentException(ScriptTexts.get("answer.map", String.valueOf(answer))); //$NON-NLS-1$
		}
		map = found;
		for (Object key : found.keySet()) {
			if (!known.contains(key)) {
				throw new IllegalArgumentException(
						ScriptTexts.get("answer.key", key, String.join(", ", new TreeSet<>(known)))); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
	}

	/** What a value or sequence of values holds. */
	static List<Object> list(@Nullable Object value) {
		if (value instanceof Collection<?> values) {
			return new ArrayList<>(values);
		}
		return value == null ? List.of() : List.of(value);
	}

	@Nullable
	Object get(String key) {
		return map.get(key);
	}

	/** Whether it tells an amount. */
	boolean hasAmount() {
		return AMOUNT.stream().anyMatch(map::containsKey);
	}

	String text(String key, String otherwise) {
		@Nullable
		Object value = map.get(key);
		return value == null ? otherwise : value.toString();
	}

	Optional<Double> number(String key) {
		@Nullable
		Object value = map.get(key);
		if (value == null) {
			return Optional.empty();
		}
		if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
			return Optional.of(number.doubleValue());
		}
		throw new IllegalArgumentException(ScriptTexts.get("answer.number", key, String.valueOf(value))); //$NON-NLS-1$
	}

	/** An amount: {@code value}, or {@code median} with {@code spread} (geometric standard deviation), or {@code low} and {@code high}. */
	Distribution amount() {
		Optional<Double> value = number("value"); //$NON-NLS-1$
		Optional<Double> median = number("median"); //$NON-NLS-1$
		Optional<Double> low = number("low"); //$NON-NLS-1$
		if (value.isPresent() && map.keySet().stream().filter(AMOUNT::contains).count() == 1) {
			return new Distribution.Exact(value.get());
		}
		if (median.isPresent() && value.isEmpty() && low.isEmpty()) {
			return new Distribution.LogNormal(median.get(), required("spread")); //$NON-NLS-1$
		}
		if (low.isPresent() && value.isEmpty() && median.isEmpty()) {
			return Distribution.LogNormal.ofRange(low.get(), required("high")); //$NON-NLS-1$
		}
		throw new IllegalArgumentException(ScriptTexts.get("answer.amount")); //$NON-NLS-1$
	}

	private double required(String key) {
		return number(key).orElseThrow(() -> new IllegalArgumentException(ScriptTexts.get("answer.missing", key))); //$NON-NLS-1$
	}
}
