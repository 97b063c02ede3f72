/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Reach;
import org.interphase.core.estimate.Term;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * Boundaries from their mechanisms: {@code [R_ct + d_c/sigma_c + b sqrt(t)] / f + R_con} for dry contacts, one transfer
 * resistance for wetted ones. A pair of which nothing is known gets no estimate.
 */
public final class MechanisticBoundaryEstimator implements BoundaryEstimator {

	/** The cases exclude each other by the kinds of the two layers. */
	private static final List<BoundaryCase> CASES = List.of(new ElectronicContact(), new CoatingFaces(),
			new LithiumOnSolid(), new LithiumOnSoft(), new SolidOnSoft(), new CathodeOnSolid(), new CathodeOnSoft());

	@Override
	public String id() {
		return "org.interphase.physics.boundary";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.mechanisms");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
		for (BoundaryCase known : CASES) {
			List<Term> terms = known.terms(boundary, stack);
			if (!terms.isEmpty()) {
				return Optional.of(new Estimate(Basis.MECHANISTIC, terms));
			}
		}
		return Optional.empty();
	}
}
