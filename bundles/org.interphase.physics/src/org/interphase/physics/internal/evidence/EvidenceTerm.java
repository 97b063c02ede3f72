/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * Says a pooled value as people can follow it: the measurements that weigh most, each brought to the conditions of the
 * boundary, as a weighted geometric mean; the pull of all others; and two factors that widen the band.
 */
final class EvidenceTerm {

	private static final int SHOWN = 6;
	/** A measurement that weighs less than this share of the heaviest is only counted in the pull of the others. */
	private static final double LIGHT = 0.1;

	private final Place place;
	private final Pooled pooled;
	private final List<Weighted> shown;
	private final double pull;

	private EvidenceTerm(Place place, Pooled pooled) {
		this.place = place;
		this.pooled = pooled;
		shown = shown(pooled, place);
		pull = pooled.mean() - shown.stream().mapToDouble(found -> found.weight() * Math.log(found.asr())).sum();
	}

	/** A measurement with its share in the shown mean and its value at the conditions of the boundary, ohm cm2. */
	private record Weighted(Observation observation, double weight, double asr) {
	}

	/** The term of a pooled value. */
	static Term of(Place place, Pooled pooled) {
		return new EvidenceTerm(place, pooled).term();
	}

	private static List<Weighted> shown(Pooled pooled, Place place) {
		List<Observation> observations = pooled.observations();
		double[] weights = pooled.weights();
		double heaviest = IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).max().orElse(0);
		List<Integer> chosen = IntStream.range(0, weights.length)
				.filter(i -> weights[i] > 0 && weights[i] >= LIGHT * heaviest
						&& place.traits().group().equals(observations.get(i).place().traits().group()))
				.boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -weights[i])).limit(SHOWN).toList();
		double sum = chosen.stream().mapToDouble(i -> weights[i]).sum();
		return chosen.stream().map(i -> new Weighted(observations.get(i), weights[i] / sum, observations.get(i).asr()
				* Math.exp(SpreadModel.expected(place) - SpreadModel.expected(observations.get(i).place())))).toList();
	}

	private Term term() {
		List<Parameter> parameters = new ArrayList<>();
		StringBuilder equation = new StringBuilder("R = c");
		for (Weighted found : shown) {
			parameters.add(parameter(found, parameters.size() + 1));
			equation.append(String.format(Locale.ROOT, " R_%d^%.3f", parameters.size(), found.weight()));
		}
		String scope = place.traits().pair() + ' ' + place.traits().treatment();
		parameters.add(new Parameter("evidence-pull:" + scope, "c", "1", new Distribution.Exact(Math.exp(pull)),
				Provenance.DERIVED, "",
				PhysicsTexts.get("note.pull", pooled.observations().size() - shown.size())));
		parameters.add(new Parameter("evidence-transfer:" + scope, "g_t", "1",
				new Distribution.LogNormal(1, Math.exp(pooled.transfer())), Provenance.DERIVED, "",
				PhysicsTexts.get("note.evidenceTransfer")).measuredBy(MeasuredBy.TRANSFER.text()));
		parameters.add(new Parameter("evidence-laboratory:" + scope, "g_l", "1",
				new Distribution.LogNormal(1, Math.exp(pooled.lab())), Provenance.DERIVED, "",
				PhysicsTexts.get("note.laboratories")).measuredBy(MeasuredBy.TRANSFER.text()));
		equation.append(" g_t g_l");
		return new Term("evidence", PhysicsTexts.get("model.evidence"), Mechanism.WHOLE, "M15", equation.toString(), parameters,
				new GeometricMean(shown.stream().mapToDouble(Weighted::asr).toArray(),
						shown.stream().mapToDouble(Weighted::weight).toArray()),
				flags());
	}

	private Parameter parameter(Weighted found, int number) {
		Observation observation = found.observation();
		String note = PhysicsTexts.get("note.evidence", observation.shownLabel(), bound(observation),
				observation.value().notation(), count(observation), String.format(Locale.ROOT, "%.3g", found.asr()),
				String.format(Locale.ROOT, "%.0f", 100 * found.weight()));
		return new Parameter("evidence:" + observation.label(), "R_" + number, "ohm cm2",
				new Distribution.Exact(found.asr()), observation.record().provenance(), observation.record().source(), note);
	}

	private static String bound(Observation observation) {
		String number = String.format(Locale.ROOT, "%.4g", observation.value().central());
		return switch (observation.value().limit()) {
		case NONE -> number;
		case UPPER -> PhysicsTexts.get("note.evidence.atMost", number);
		case LOWER -> PhysicsTexts.get("note.evidence.atLeast", number);
		};
	}

	private static String count(Observation observation) {
		double share = observation.value().central() / observation.asr();
		return Math.abs(share - 1) < 1e-9 ? ""
				: PhysicsTexts.get("note.evidence.perInterface", String.format(Locale.ROOT, "%.3g", share));
	}

	private List<String> flags() {
		List<String> flags = new ArrayList<>();
		String unverified = shown.stream().map(Weighted::observation)
				.filter(found -> found.record().provenance().isUnverified()).map(Observation::shownLabel)
				.collect(Collectors.joining(", "));
		if (!unverified.isEmpty()) {
			flags.add(PhysicsTexts.get("flag.unverified", unverified));
		}
		if (pooled.distance() > Nearness.NEAR) {
			flags.add(PhysicsTexts.get("flag.otherInterfaces", pooled.nearest()));
		}
		if (place.traits().dry() && Double.isNaN(place.pressure())) {
			flags.add(PhysicsTexts.get("flag.evidencePressure"));
		}
		return flags;
	}

	/** The equation. The powers of unchanged values are computed once, since it runs once per draw. */
	private static final class GeometricMean implements Term.Function {

		private final double[] values;
		private final double[] weights;
		private final double[] powers;

		GeometricMean(double[] values, double[] weights) {
			this.values = values;
			this.weights = weights;
			powers = IntStream.range(0, values.length).mapToDouble(i -> Math.pow(values[i], weights[i])).toArray();
		}

		@Override
		public double asr(double[] parameters) {
			double product = 1;
			for (int i = 0; i < values.length; i++) {
				product *= parameters[i] == values[i] ? powers[i] : Math.pow(parameters[i], weights[i]);
			}
			for (int i = values.length; i < parameters.length; i++) {
				product *= parameters[i];
			}
			return product;
		}
	}
}
