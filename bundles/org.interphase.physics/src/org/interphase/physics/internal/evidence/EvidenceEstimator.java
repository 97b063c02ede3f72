/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.Reach;
import org.interphase.core.material.MaterialLookup;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * Boundaries from published measurements at like interfaces: by the classes of both sides, the treatment with the class of a
 * coating, the contact, temperature and pressure; see {@link EvidenceModel}. It knows only the measured interfaces that the
 * stack hands over, so that it can be judged by those that are held back.
 */
public final class EvidenceEstimator implements BoundaryEstimator {

	/** Added to the distance where the design says how much of the faces touches, which published cells do not. */
	private static final double STATED_CONTACT = 1;

	@Override
	public String id() {
		return "org.interphase.physics.evidence";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.evidence");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
		return EvidenceModels.of(stack.evidence(), stack.materials()).flatMap(model -> estimate(boundary, stack, model));
	}

	private static Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack, EvidenceModel model) {
		MaterialLookup materials = stack.materials();
		Traits traits = Traits.of(Side.of(boundary.left(), boundary.leftFace(), materials),
				Side.of(boundary.right(), boundary.rightFace(), materials), boundary.contact());
		ConditionsContext conditions = stack.conditions();
		Place place = Place.of(traits, conditions.temperature(), conditions.stackPressure(),
				conditions.fabricationPressure());
		boolean contactStated = !Double.isNaN(boundary.leftFace().contactFraction())
				|| !Double.isNaN(boundary.rightFace().contactFraction());
		return model.estimate(place).map(found -> contactStated
				? new Estimate(found.basis(), found.terms(), found.distance() + STATED_CONTACT)
				: found);
	}
}
