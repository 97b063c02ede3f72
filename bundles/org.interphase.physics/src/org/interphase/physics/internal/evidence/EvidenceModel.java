/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleBiFunction;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.Estimate;

/**
 * Random-effects model of published resistances: each observation is the sum of an expectation, of effects that it shares with
 * observations of like interfaces, of what its laboratory adds, and of its reading. The best linear prediction for an interface
 * is then a weighted mean in which near observations count most, pooled partly towards those of its treatment, its classes and
 * its groups; its variance grows with the distance and with the spread between laboratories.
 */
final class EvidenceModel {

	/** Candidates for the variances, natural logarithms squared; the marginal likelihood chooses among them. */
	private static final double[] SIMILARITIES = { 0.25, 0.5, 1, 2, 4 };
	private static final double[] LABS = { 0.1, 0.2, 0.4, 0.8, 1.6, 3.2 };

	/** A sweep asks for many conditions that are never asked again. */
	private static final int MOST_KNOWN = 10_000;

	private final List<Observation> observations;
	private final SpreadModel spread;
	private final CholeskyDecomposition covariance;
	private final RealVector deviations;
	private final RealVector solved;
	private final Map<Place, Optional<Estimate>> known = new ConcurrentHashMap<>();

	private EvidenceModel(List<Observation> observations, SpreadModel spread, RealMatrix matrix) {
		this.observations = List.copyOf(observations);
		this.spread = spread;
		covariance = new CholeskyDecomposition(matrix);
		deviations = new ArrayRealVector(observations.stream()
				.mapToDouble(found -> Math.log(found.asr()) - SpreadModel.expected(found.place())).toArray());
		solved = covariance.getSolver().solve(deviations);
	}

	/** The model of these observations; at least one. */
	static EvidenceModel of(List<Observation> observations) {
		RealMatrix fixed = matrix(observations,
				(a, b) -> SpreadModel.conditions(a.place(), b.place()) + SpreadModel.reading(a, b));
		RealMatrix shared = matrix(observations, (a, b) -> SpreadModel.shared(a.place().traits(), b.place().traits()));
		RealMatrix together = matrix(observations, SpreadModel::together);
		SpreadModel best = SpreadModel.uniform(1, 1);
		double highest = Double.NEGATIVE_INFINITY;
		for (double similarity : SIMILARITIES) {
			RealMatrix similar = fixed.add(shared.scalarMultiply(similarity));
			for (double lab : LABS) {
				SpreadModel spread = SpreadModel.uniform(similarity, lab);
				double likelihood = new EvidenceModel(observations, spread, similar.add(together.scalarMultiply(lab)))
						.logLikelihood();
				if (likelihood > highest) {
					highest = likelihood;
					best = spread;
				}
			}
		}
		SpreadModel corrected = best.corrected(observations);
		return new EvidenceModel(observations, corrected, matrix(observations, corrected::covariance));
	}

	private double logLikelihood() {
		double logDeterminant = 0;
		RealMatrix factor = covariance.getL();
		for (int i = 0; i < observations.size(); i++) {
			logDeterminant += 2 * Math.log(factor.getEntry(i, i));
		}
		return -0.5 * (logDeterminant + deviations.dotProduct(solved));
	}

	/** The estimate for an interface, the same object for equal ones; empty if no interface was measured that is at all alike. */
	Optional<Estimate> estimate(Place place) {
		if (known.size() >= MOST_KNOWN) {
			known.clear();
		}
		return known.computeIfAbsent(place, found -> {
			Pooled pooled = pooled(found);
			return pooled.distance() >= Nearness.NOTHING ? Optional.empty() : Optional
					.of(new Estimate(Basis.EVIDENCE, List.of(EvidenceTerm.of(found, pooled)), pooled.distance()));
		});
	}

	/** What the observations say of an interface. */
	Pooled pooled(Place place) {
		RealVector shared = new ArrayRealVector(
				observations.stream().mapToDouble(found -> spread.covariance(place, found.place())).toArray());
		RealVector weights = covariance.getSolver().solve(shared);
		double mean = SpreadModel.expected(place) + shared.dotProduct(solved);
		double variance = spread.covariance(place, place) - shared.dotProduct(weights);
		Nearness nearness = Nearness.of(place, observations);
		return new Pooled(observations, weights.toArray(), mean, Math.sqrt(Math.max(0, variance)),
				Math.sqrt(spread.lab(place)), nearness.distance(), nearness.nearest());
	}

	private static RealMatrix matrix(List<Observation> observations, ToDoubleBiFunction<Observation, Observation> entry) {
		int size = observations.size();
		RealMatrix matrix = new Array2DRowRealMatrix(size, size);
		for (int i = 0; i < size; i++) {
			for (int j = 0; j <= i; j++) {
				double value = entry.applyAsDouble(observations.get(i), observations.get(j));
				matrix.setEntry(i, j, value);
				matrix.setEntry(j, i, value);
			}
		}
		return matrix;
	}
}
