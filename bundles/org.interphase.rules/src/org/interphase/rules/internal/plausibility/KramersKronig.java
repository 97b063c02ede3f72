/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import java.util.List;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.interphase.core.context.SpectrumPoint;

/**
 * Linear Kramers-Kronig test: a spectrum that a sum of resistors beside capacitors with fixed time constants cannot follow,
 * fitted by linear least squares, breaks the Kramers-Kronig relations. Elements are added until they begin to fit the
 * noise, which shows in negative resistances. Sources: Boukamp 1995 (doi:10.1149/1.2044210), Schoenleber 2014
 * (doi:10.1016/j.electacta.2014.01.034).
 */
final class KramersKronig {

	/** Fewer points say nothing. */
	private static final int FEWEST_POINTS = 10;
	/** With fewer elements per decade of frequency even a perfect spectrum is not followed. */
	private static final int FEWEST_PER_DECADE = 3;
	/** Below this ratio of positive over negative resistance the fit follows the noise. */
	private static final double OVERFIT = 0.85;
	/** More elements per decade are too alike to be told apart. */
	private static final int MOST_PER_DECADE = 7;
	private static final double SINGULAR = 1e-12;
	/** Columns for a series resistance, inductance and capacitance. */
	private static final int SERIES = 3;

	private KramersKronig() {
	}

	/** The largest deviation of a point from the fit, relative to its impedance; NaN for too few points. */
	static double residual(List<SpectrumPoint> spectrum) {
		List<SpectrumPoint> points = spectrum.stream().filter(KramersKronig::isUsable).toList();
		if (points.size() < FEWEST_POINTS) {
			return Double.NaN;
		}
		double residual = Double.NaN;
		for (int elements = fewest(points); elements <= most(points); elements++) {
			RealMatrix model = model(points, elements);
			RealVector target = target(points);
			DecompositionSolver solver = new QRDecomposition(model, SINGULAR).getSolver();
			if (!solver.isNonSingular()) {
				break;
			}
			RealVector solution = solver.solve(target);
			residual = largest(model.operate(solution).subtract(target));
			if (isOverfit(solution, elements)) {
				break;
			}
		}
		return residual;
	}

	private static int fewest(List<SpectrumPoint> points) {
		return Math.clamp((int) Math.ceil(FEWEST_PER_DECADE * decades(points)), 2, points.size() / 2);
	}

	private static int most(List<SpectrumPoint> points) {
		return Math.clamp((int) Math.ceil(MOST_PER_DECADE * decades(points)), 2, points.size());
	}

	private static double decades(List<SpectrumPoint> points) {
		return Math.log10(highest(points) / lowest(points));
	}

	/** Real parts first, then imaginary parts, each point weighted by its modulus. */
	private static RealMatrix model(List<SpectrumPoint> points, int elements) {
		double lowest = lowest(points);
		double highest = highest(points);
		RealMatrix model = new Array2DRowRealMatrix(2 * points.size(), elements + SERIES);
		for (int row = 0; row < points.size(); row++) {
			double frequency = angular(points.get(row));
			double weight = 1 / modulus(points.get(row));
			int imaginary = points.size() + row;
			for (int i = 0; i < elements; i++) {
				double product = frequency / highest * Math.pow(highest / lowest, (double) i / (elements - 1));
				double real = weight / (1 + product * product);
				model.setEntry(row, i, real);
				model.setEntry(imaginary, i, -product * real);
			}
			model.setEntry(row, elements, weight);
			model.setEntry(imaginary, elements + 1, weight * frequency / highest);
			model.setEntry(imaginary, elements + 2, -weight * lowest / frequency);
		}
		return model;
	}

	private static RealVector target(List<SpectrumPoint> points) {
		RealVector target = new ArrayRealVector(2 * points.size());
		for (int row = 0; row < points.size(); row++) {
			SpectrumPoint point = points.get(row);
			target.setEntry(row, point.real() / modulus(point));
			target.setEntry(points.size() + row, point.imaginary() / modulus(point));
		}
		return target;
	}

	private static double largest(RealVector deviations) {
		int points = deviations.getDimension() / 2;
		double largest = 0;
		for (int row = 0; row < points; row++) {
			largest = Math.max(largest, Math.hypot(deviations.getEntry(row), deviations.getEntry(points + row)));
		}
		return largest;
	}

	private static boolean isOverfit(RealVector solution, int elements) {
		double positive = 0;
		double negative = 0;
		for (int i = 0; i < elements; i++) {
			double resistance = solution.getEntry(i);
			positive += Math.max(resistance, 0);
			negative += Math.max(-resistance, 0);
		}
		return negative > (1 - OVERFIT) * positive;
	}

	private static boolean isUsable(SpectrumPoint point) {
		return point.frequency() > 0 && modulus(point) > 0 && Double.isFinite(point.frequency() + modulus(point));
	}

	private static double lowest(List<SpectrumPoint> points) {
		return points.stream().mapToDouble(KramersKronig::angular).min().orElseThrow();
	}

	private static double highest(List<SpectrumPoint> points) {
		return points.stream().mapToDouble(KramersKronig::angular).max().orElseThrow();
	}

	private static double angular(SpectrumPoint point) {
		return 2 * Math.PI * point.frequency();
	}

	private static double modulus(SpectrumPoint point) {
		return Math.hypot(point.real(), point.imaginary());
	}
}
