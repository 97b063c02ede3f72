/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.rule;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Driver;
import org.interphase.core.treatment.SurfaceState;
import org.interphase.core.uncertainty.Summary;

/** What a rule sees, and where it reports. */
public interface RuleContext {

	/** The stack; for a {@link LayerRule} or {@link BoundaryRule} what it sees of it. */
	StackContext stack();

	/**
	 * Current density of the design point, mA/cm2, see {@link StackContext#currentDensity()}; of the whole stack, computed once for
	 * all rules.
	 */
	default double currentDensity() {
		return stack().currentDensity();
	}

	/**
	 * Smallest areal capacity of the cathodes, mAh/cm2, see {@link StackContext#arealCapacity()}; of the whole stack, computed once
	 * for all rules.
	 */
	default double arealCapacity() {
		return stack().arealCapacity();
	}

	/** Threshold of the rule by its name, as the profile sets it. */
	double parameter(String name);

	/** Headline area-specific resistance of a boundary, ohm cm2; null if nobody could estimate it. */
	@Nullable
	Summary asr(BoundaryContext boundary);

	/** Area-specific resistance of the whole stack, ohm cm2; null if a part is unknown. */
	@Nullable
	Summary totalAsr();

	/** What makes the resistance of the whole stack uncertain, the most important first; empty if a part is unknown. */
	List<Driver> drivers();

	/** State of the face of a layer at a boundary, after its treatments. */
	SurfaceState surface(BoundaryContext boundary, LayerContext layer);

	/** Reports a finding with the default severity of the rule. */
	Report finding(String message);

	/** Reports that data are missing to judge, as information. */
	Report unknown(String message);

	/** A finding in the making. Without an element it is about the stack. */
	interface Report {

		/** The finding is about this layer. */
		Report at(LayerContext layer);

		/** The finding is about this boundary. */
		Report at(BoundaryContext boundary);

		/** Severity other than the default one. */
		Report severity(Severity severity);

		/** The value that was judged and the threshold that it passed, both in the unit. */
		Report value(double value, double threshold, String unit);

		/** Files the finding. */
		void report();
	}

	/** Number of an optional, NaN if empty. */
	static double orNaN(OptionalDouble number) {
		return number.orElse(Double.NaN);
	}
}
