/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.interphase;

import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.InterphaseModel;
import org.interphase.core.estimate.InterphaseVerdict;
import org.interphase.core.estimate.Reach;
import org.interphase.core.material.Property;
import org.interphase.model.ElectrodeRole;
import org.interphase.physics.internal.PhysicsTexts;

/**
 * Which interphase forms, from what is known of the electrolyte: against lithium (or any electrode below 0.3 V), and of
 * sulphides against uncoated layered oxides. Other pairs are left to others.
 */
public final class InterphaseByMaterial implements InterphaseModel {

	/** Below this potential an electrode acts on an electrolyte like lithium, V. */
	private static final double LITHIUM_LIKE = 0.3;

	@Override
	public String id() {
		return "org.interphase.physics.interphase";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.interphase");
	}

	@Override
	public Reach reach() {
		return Reach.NEIGHBOURS;
	}

	@Override
	public Optional<InterphaseVerdict> judge(BoundaryContext boundary, StackContext stack) {
		if (actsLikeLithium(boundary.left())) {
			return onLithium(boundary.right(), stack);
		}
		if (actsLikeLithium(boundary.right())) {
			return onLithium(boundary.left(), stack);
		}
		return OxideInterphase.judge(boundary);
	}

	private static Optional<InterphaseVerdict> onLithium(LayerContext layer, StackContext stack) {
		if (layer.kind() == LayerKind.SOLID_ELECTROLYTE) {
			return LithiumInterphase.onSolid(layer.material(), stack.materials());
		}
		return layer.kind().isElectrolyte() ? LithiumInterphase.onSoft(layer) : Optional.empty();
	}

	private static boolean actsLikeLithium(LayerContext layer) {
		if (layer.isLithiumMetal()) {
			return true;
		}
		ElectrodeData electrode = layer.electrode();
		return electrode != null && electrode.role() == ElectrodeRole.ANODE
				&& layer.material().number(Property.AVERAGE_POTENTIAL).orElse(Double.NaN) < LITHIUM_LIKE;
	}
}
