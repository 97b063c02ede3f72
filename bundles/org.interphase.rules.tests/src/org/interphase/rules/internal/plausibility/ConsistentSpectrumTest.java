/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.plausibility;

import static org.interphase.rules.fixture.Verdicts.assertFires;
import static org.interphase.rules.fixture.Verdicts.assertSilent;
import static org.interphase.rules.fixture.Verdicts.assertUnknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.hipparchus.complex.Complex;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.rule.Severity;
import org.interphase.rules.fixture.Measurements;
import org.interphase.rules.fixture.TestStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistentSpectrumTest {

	private final ConsistentSpectrum rule = new ConsistentSpectrum();

	/** Oracle M14a with a fault that grows from the first point to the last. */
	private static TestStack measured(int count, double drift, double imaginary) {
		return measured(count, drift, imaginary, 0);
	}

	private static TestStack measured(int count, double drift, double imaginary, double noise) {
		Random random = new Random(1);
		List<SpectrumPoint> points = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			double frequency = 1e6 * Math.pow(1e-7, (double) i / (count - 1));
			Complex impedance = new Complex(5).add(element(100, 1e-9, 1, frequency)).add(element(50, 1e-6, 0.9, frequency))
					.add(element(30, 1e-5, 0.85, frequency));
			double factor = 1 + drift * i / count;
			points.add(new SpectrumPoint(frequency, impedance.getReal() * factor * (1 + noise * random.nextGaussian()),
					impedance.getImaginary() * factor * imaginary * (1 + noise * random.nextGaussian())));
		}
		return TestStack.of("Li|LLZO|Li").measured(0, Measurements.spectrum(points));
	}

	private static Complex element(double resistance, double coefficient, double alpha, double frequency) {
		Complex admittance = new Complex(0, 2 * Math.PI * frequency).pow(alpha).multiply(resistance * coefficient);
		return new Complex(resistance).divide(admittance.add(1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 40, 71, 120 })
	void consistent(int points) {
		assertSilent(rule, measured(points, 0, 1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 40, 71, 120 })
	void noisy(int points) {
		assertSilent(rule, measured(points, 0, 1, 0.002));
		assertFires(Severity.WARNING, "boundary0", rule, measured(points, 0, 1, 0.05));
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 40, 71, 120 })
	void drifting(int points) {
		assertFires(Severity.WARNING, "boundary0", rule, measured(points, 0.3, 1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 20, 40, 71, 120 })
	void imaginaryPartTooLarge(int points) {
		assertFires(Severity.WARNING, "boundary0", rule, measured(points, 0, 1.15));
	}

	@Test
	void tooFewPoints() {
		assertUnknown(rule, measured(9, 0, 1));
		assertUnknown(rule, TestStack.of("Li|LLZO|Li").measured(Measurements.spectrum(List.of())));
	}

	@Test
	void otherQuantities() {
		assertSilent(rule, TestStack.of("Li|LLZO|Li").measured(0, Measurements.criticalCurrent(1)));
	}
}
