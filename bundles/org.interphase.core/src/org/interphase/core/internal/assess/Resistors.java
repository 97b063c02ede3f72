/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.interphase.core.uncertainty.Summary;

/** The headline resistances of a stack or of one of its cells, which current meets one after the other. */
final class Resistors {

	private final Draws draws;
	private final List<Evaluation> known = new ArrayList<>();
	private final List<String> missing = new ArrayList<>();

	Resistors(Draws draws) {
		this.draws = draws;
	}

	void add(Evaluation part) {
		known.add(part);
	}

	void addMissing(String label) {
		missing.add(label);
	}

	/** Labels of those that nobody knows. */
	List<String> missing() {
		return missing;
	}

	/** What their sum follows from. */
	Addends addends() {
		return new Addends(known.stream().map(Evaluation::numbers).toList());
	}

	/** Their sum draw by draw, ohm cm2; there must be one. */
	Summary summary(FreshDraws fresh) {
		return Summary.of(rounded(part -> fresh.of(part, draws)));
	}

	/** Their sum; its draws were added without rounding, which is right unless there are absurdly large ones. */
	TotalResistance total(ExactSum exact) {
		if (known.isEmpty()) {
			return new TotalResistance(null, missing, List.of(), exact);
		}
		boolean fits = known.stream().allMatch(part -> part.numbers().largest() < ExactSum.LIMIT);
		double[] sum = fits ? exact.values() : rounded(part -> part.sum(draws));
		return new TotalResistance(Summary.of(sum), missing, Drivers.of(uncertain().parameters(), sum, draws),
				fits ? exact : null);
	}

	private double[] rounded(Function<Evaluation, double[]> drawn) {
		double[] sum = new double[draws.count()];
		for (Evaluation part : known) {
			double[] addend = drawn.apply(part);
			for (int i = 0; i < sum.length; i++) {
				sum[i] += addend[i];
			}
		}
		return sum;
	}

	/** The parameters of all; equal parts have the same, so they are looked at once. */
	private Uncertain uncertain() {
		Uncertain uncertain = new Uncertain();
		Set<Numbers> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Evaluation part : known) {
			if (seen.add(part.numbers())) {
				part.result().terms().forEach(term -> uncertain.add(term.term()));
			}
		}
		return uncertain;
	}
}
