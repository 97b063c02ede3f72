/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.text.Labels;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.scripts.internal.language.ScriptTexts;

/** Makes an estimate of what a script returns, or refuses it with an {@link IllegalArgumentException}. */
final class EstimateReader {

	private static final Set<String> OF_TERM = with(Answer.AMOUNT, "name", "mechanism", "model", "note", "flags", "distance", "factors", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"scale", "key", "source", "measuredBy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> OF_FACTOR = with(Answer.AMOUNT, "symbol", "unit", "power", "key", "note", "source", "measuredBy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	private static final String UNIT = "ohm cm2"; //$NON-NLS-1$

	private final EstimatorHeader header;
	private final String label;

	EstimateReader(EstimatorHeader header, String label) {
		this.header = header;
		this.label = label;
	}

	/** The estimate of one term (a map) or several (a sequence of maps). */
	Estimate read(Object answer) {
		List<Term> terms = new ArrayList<>();
		double distance = 0;
		for (Object part : Answer.list(answer)) {
			Answer term = new Answer(part, OF_TERM);
			distance = Math.max(distance, term.number("distance").orElse(0.0)); //$NON-NLS-1$
			terms.add(term(term, terms.size() + 1));
		}
		if (terms.isEmpty()) {
			throw new IllegalArgumentException(ScriptTexts.get("answer.noTerm")); //$NON-NLS-1$
		}
		return new Estimate(header.basis(), terms, distance);
	}

	private Term term(Answer answer, int number) {
		Mechanism mechanism = Words.find(Mechanism.values(), Mechanism::label,
				answer.text("mechanism", Mechanism.WHOLE.label())); //$NON-NLS-1$
		List<Answer> factors = Answer.list(answer.get("factors")).stream().map(factor -> new Answer(factor, OF_FACTOR)).toList(); //$NON-NLS-1$
		if (factors.isEmpty() == !answer.hasAmount()) {
			throw new IllegalArgumentException(
					ScriptTexts.get("answer.term")); //$NON-NLS-1$
		}
		double scale = answer.number("scale").orElse(1.0); //$NON-NLS-1$
		List<Parameter> parameters = factors.isEmpty() ? List.of(whole(answer)) : factors.stream().map(this::factor).toList();
		double[] powers = factors.isEmpty() ? new double[] { 1 }
				: factors.stream().mapToDouble(factor -> factor.number("power").orElse(1.0)).toArray(); //$NON-NLS-1$
		String name = answer.text("name", Labels.of(mechanism)); //$NON-NLS-1$
		return new Term("script-" + number, name, mechanism, answer.text("model", header.model()), //$NON-NLS-1$ //$NON-NLS-2$
				equation(scale, parameters, powers), parameters, values -> product(scale, values, powers),
				Answer.list(answer.get("flags")).stream().map(String::valueOf).toList()); //$NON-NLS-1$
	}

	private Parameter whole(Answer answer) {
		Distribution amount = answer.amount();
		if (amount.quantile(0.5) < 0) {
			throw new IllegalArgumentException(ScriptTexts.get("answer.negative")); //$NON-NLS-1$
		}
		return parameter(answer, "R", UNIT, amount); //$NON-NLS-1$
	}

	private Parameter factor(Answer factor) {
		String symbol = factor.text("symbol", ""); //$NON-NLS-1$ //$NON-NLS-2$
		if (symbol.isEmpty()) {
			throw new IllegalArgumentException(ScriptTexts.get("answer.symbol")); //$NON-NLS-1$
		}
		return parameter(factor, symbol, factor.text("unit", "1"), factor.amount()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Parameter parameter(Answer answer, String symbol, String unit, Distribution amount) {
		return new Parameter(answer.text("key", header.id() + ':' + symbol + ':' + label), symbol, unit, amount, Provenance.USER, //$NON-NLS-1$
				answer.text("source", header.sources()), answer.text("note", ""), answer.text("measuredBy", "")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
	}

	private static String equation(double scale, List<Parameter> parameters, double[] powers) {
		List<String> factors = new ArrayList<>();
		if (scale != 1) {
			factors.add(String.valueOf(scale));
		}
		for (int i = 0; i < powers.length; i++) {
			String symbol = parameters.get(i).symbol();
			factors.add(powers[i] == 1 ? symbol : symbol + '^' + (powers[i] == Math.rint(powers[i]) ? String.valueOf((long) powers[i])
					: String.valueOf(powers[i])));
		}
		return String.join(" * ", factors); //$NON-NLS-1$
	}

	private static double product(double scale, double[] values, double[] powers) {
		double product = scale;
		for (int i = 0; i < values.length; i++) {
			product *= powers[i] == 1 ? values[i] : Math.pow(values[i], powers[i]);
		}
		return product;
	}

	private static Set<String> with(Set<String> some, String... others) {
		Set<String> all = new HashSet<>(some);
		all.addAll(List.of(others));
		return Set.copyOf(all);
	}
}
