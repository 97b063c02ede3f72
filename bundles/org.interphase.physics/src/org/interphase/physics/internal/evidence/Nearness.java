/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.List;

import org.interphase.physics.internal.evidence.Traits.Preparation;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * How far the nearest measurement lies from an interface, and what it is. To the distance of the traits adds the uncertainty
 * of the conversion to other conditions, in decades.
 *
 * @param distance see {@link org.interphase.core.estimate.Estimate#distance()}; {@value #NOTHING} if nothing is alike
 * @param nearest  the measurement in words
 */
record Nearness(double distance, String nearest) {

	/** Largest distance of the same classes and treatment. */
	static final double NEAR = 1;
	/** Distance of what has not even the groups of its sides in common. */
	static final double NOTHING = 5;

	private static final double SAME_AGENT = 0.25;
	private static final double SAME_CLASS = 0.5;
	private static final double SAME_PREPARATION = 1.5;
	private static final double SAME_PAIR = 2;
	private static final double SAME_GROUP = 3;
	/** Nothing is asserted from values alone that were not re-read, or whose number of interfaces is not said. */
	private static final double DOUBTFUL = 1.5;

	static Nearness of(Place place, List<Observation> observations) {
		Nearness best = new Nearness(NOTHING, PhysicsTexts.get("note.evidence.none"));
		for (Observation found : observations) {
			double distance = traits(place.traits(), found.place().traits()) + SpreadModel.conversion(place, found.place())
					+ (found.isDoubtful() ? DOUBTFUL : 0);
			if (Math.min(distance, NOTHING) < best.distance) {
				best = new Nearness(distance, found.value().notation() + " (" + found.record().id() + ')');
			}
		}
		return best;
	}

	private static double traits(Traits a, Traits b) {
		if (!a.pair().equals(b.pair())) {
			return a.group().equals(b.group()) ? SAME_GROUP : NOTHING;
		}
		if (a.preparation() != b.preparation()) {
			return SAME_PAIR;
		}
		if (a.agent().equals(b.agent())) {
			return a.materials().equals(b.materials()) ? 0 : SAME_AGENT;
		}
		boolean sameClass = a.preparation() != Preparation.COATED || a.treatment().equals(b.treatment());
		return sameClass ? SAME_CLASS : SAME_PREPARATION;
	}
}
