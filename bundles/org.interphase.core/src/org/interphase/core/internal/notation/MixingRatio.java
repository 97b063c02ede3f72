/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.interphase.core.notation.NotationException;
import org.interphase.model.FractionBasis;

/**
 * Parts of a composite, such as {@code 80:20 wt}.
 *
 * @param parts one number above zero for each material
 * @param basis by mass ({@code wt}, also when nothing is said) or by volume ({@code vol})
 * @param place where it stands
 */
record MixingRatio(List<Double> parts, FractionBasis basis, Span place) {

	private static final Pattern RATIO = Pattern
			.compile("(\\d+(?:\\.\\d*)?(?:\\s*:\\s*\\d+(?:\\.\\d*)?)+)(?:\\s*(wt|vol)(?:\\s?%|\\b))?"); //$NON-NLS-1$

	/** The ratio at the start of a text, if there is one. */
	static Optional<MixingRatio> read(Span text) throws NotationException {
		Matcher matcher = RATIO.matcher(text.text());
		if (!matcher.lookingAt()) {
			return Optional.empty();
		}
		Span place = text.part(0, matcher.end());
		List<Double> parts = new ArrayList<>(Arrays.stream(matcher.group(1).split(":")).map(String::strip) //$NON-NLS-1$
				.map(Double::valueOf).toList());
		if (parts.stream().anyMatch(part -> !(part > 0) || part.isInfinite())) {
			throw place.problem("ratioRange", place.shown()); //$NON-NLS-1$
		}
		FractionBasis basis = "vol".equals(matcher.group(2)) ? FractionBasis.VOLUME : FractionBasis.MASS; //$NON-NLS-1$
		return Optional.of(new MixingRatio(List.copyOf(parts), basis, place));
	}

	/** The share of a part, 0 to 1. */
	double fraction(int index) {
		return parts.get(index) / parts.stream().mapToDouble(Double::doubleValue).sum();
	}
}
