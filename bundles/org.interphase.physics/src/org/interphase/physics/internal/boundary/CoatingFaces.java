/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Optional;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.coating.CoatedInterface;
import org.interphase.physics.internal.layer.CoatingEstimator;

/**
 * The two faces of a coating layer. Between lithium and garnet a coating that lithium changes counts as a whole at the garnet;
 * of a film, both faces have an assumed transfer resistance.
 */
final class CoatingFaces implements BoundaryCase {

	private static final Distribution LITHIUM = LogNormal.ofRange(0.5, 50);
	private static final Distribution SOLID = LogNormal.ofRange(0.1, 20);

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, layer -> layer.kind() == LayerKind.COATING,
				layer -> layer.isLithiumMetal() || Sides.isSolidElectrolyte(layer))
				.flatMap(sides -> whole(sides, stack).or(() -> face(sides, stack))).map(List::of).orElse(List.of());
	}

	private static Optional<Term> whole(Sides sides, StackContext stack) {
		return CoatingEstimator.wholeAt(sides.first(), stack)
				.map(resistance -> sides.second().isLithiumMetal() ? nothing() : CoatedInterface.term(resistance));
	}

	/** Only where the coating has lithium on its other face or here. */
	private static Optional<Term> face(Sides sides, StackContext stack) {
		boolean onLithium = sides.second().isLithiumMetal();
		if (!onLithium && stack.layers().stream().noneMatch(other -> isBehind(sides, other) && other.isLithiumMetal())) {
			return Optional.empty();
		}
		Parameter parameter = new Parameter(onLithium ? "R_ct:Li|coating" : "R_ct:coating|ISE", "R_ct", "ohm cm2",
				onLithium ? LITHIUM : SOLID, Provenance.DERIVED, "", PhysicsTexts.get("note.assumedBand"), MeasuredBy.COATING.text());
		return Optional.of(Quantity.of(parameter, PhysicsTexts.get("flag.coatingTransfer")).term("charge-transfer",
				PhysicsTexts.get("term.coatingTransfer"), Mechanism.CHARGE_TRANSFER, "M5"));
	}

	private static boolean isBehind(Sides sides, LayerContext other) {
		return Math.abs(other.index() - sides.first().index()) == 1 && other.index() != sides.second().index();
	}

	private static Term nothing() {
		return Quantity.zero(PhysicsTexts.get("flag.contained")).term("wetting",
				PhysicsTexts.get("term.wetting"), Mechanism.CHARGE_TRANSFER, "M5");
	}
}
