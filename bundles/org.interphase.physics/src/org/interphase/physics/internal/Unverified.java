/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.List;

import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.Exact;
import org.interphase.core.uncertainty.Distribution.Interval;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.core.uncertainty.Distribution.LogUniform;

/** Values that are recalled and were not read again: their bands are wider, and a flag says so. */
public final class Unverified {

	/** Factor on the geometric standard deviation, and on the half width of an interval. */
	public static final double WIDENING = 1.5;

	private static final double Z95 = 1.96;

	private Unverified() {
	}

	/** The band of a value with this provenance. */
	public static Distribution band(Distribution value, Provenance provenance) {
		return provenance.isUnverified() ? widened(value) : value;
	}

	/** The flag of a value with this provenance; none for a verified one. */
	public static List<String> flags(String what, Provenance provenance) {
		return provenance.isUnverified() ? List.of(PhysicsTexts.get("flag.unverified", what)) : List.of();
	}

	private static Distribution widened(Distribution value) {
		return switch (value) {
		case Exact exact -> exact.value() > 0 ? new LogNormal(exact.value(), WIDENING) : exact;
		case LogNormal found -> new LogNormal(found.median(), found.gsd() * WIDENING);
		case LogUniform found -> widened(found);
		case Interval found -> widened(found);
		};
	}

	private static LogUniform widened(LogUniform found) {
		double factor = Math.pow(WIDENING, Z95);
		return new LogUniform(found.low() / factor, found.high() * factor);
	}

	/** A positive interval stays positive. */
	private static Interval widened(Interval found) {
		double more = (WIDENING - 1) * (found.high() - found.low()) / 2;
		double low = found.low() - more;
		return new Interval(found.low() > 0 ? Math.max(low, found.low() / 2) : low, found.high() + more);
	}
}
