/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.uncertainty;

import org.hipparchus.distribution.continuous.NormalDistribution;

/** What is known of a quantity: an exact value, an interval, or a probability distribution. */
public sealed interface Distribution {

	/** Value below which the quantity lies with this probability (0 &lt; probability &lt; 1). */
	double quantile(double probability);

	/** The median. */
	default double median() {
		return quantile(0.5);
	}

	/** Whether the quantity does not vary. */
	default boolean isExact() {
		return false;
	}

	/** A known value. */
	record Exact(double value) implements Distribution {

		/** Refuses NaN and infinite values. */
		public Exact {
			requireFinite(value, "value"); //$NON-NLS-1$
		}

		@Override
		public double quantile(double probability) {
			return value;
		}

		@Override
		public boolean isExact() {
			return true;
		}
	}

	/** A quantity that lies between two bounds, each value as likely as any other. */
	record Interval(double low, double high) implements Distribution {

		/** Refuses NaN, infinite values and an empty interval. */
		public Interval {
			requireFinite(low, "low"); //$NON-NLS-1$
			requireFinite(high, "high"); //$NON-NLS-1$
			require(low <= high, "low must not exceed high"); //$NON-NLS-1$
		}

		@Override
		public double quantile(double probability) {
			return low + probability * (high - low);
		}
	}

	/** A positive quantity that lies between two bounds, each order of magnitude as likely as any other. */
	record LogUniform(double low, double high) implements Distribution {

		/** Refuses bounds that are not positive, finite and in order. */
		public LogUniform {
			requireFinite(high, "high"); //$NON-NLS-1$
			require(low > 0 && low <= high, "bounds must be positive and in order"); //$NON-NLS-1$
		}

		@Override
		public double quantile(double probability) {
			return low * Math.pow(high / low, probability);
		}
	}

	/** A positive quantity with a log-normal distribution: median and geometric standard deviation (GSD, at least 1). */
	record LogNormal(double median, double gsd) implements Distribution {

		private static final NormalDistribution STANDARD_NORMAL = new NormalDistribution();
		/** Half width of the central 95 % in standard deviations, as the library's ranges are read. */
		private static final double Z95 = 1.96;

		/** Refuses a median that is not positive and a GSD below 1. */
		public LogNormal {
			requireFinite(gsd, "gsd"); //$NON-NLS-1$
			requireFinite(median, "median"); //$NON-NLS-1$
			require(median > 0 && gsd >= 1, "median must be positive and GSD at least 1"); //$NON-NLS-1$
		}

		/** The distribution whose central 95 % is a published range (model M13). */
		public static LogNormal ofRange(double low, double high) {
			require(low > 0 && low <= high, "bounds must be positive and in order"); //$NON-NLS-1$
			return new LogNormal(Math.sqrt(low * high), Math.exp(Math.log(high / low) / (2 * Z95)));
		}

		@Override
		public double quantile(double probability) {
			return median * Math.exp(Math.log(gsd) * STANDARD_NORMAL.inverseCumulativeProbability(probability));
		}
	}

	private static void requireFinite(double number, String what) {
		require(Double.isFinite(number), what + " must be a finite number"); //$NON-NLS-1$
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}
}
