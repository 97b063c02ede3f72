/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.ContactState;
import org.interphase.physics.internal.Catholyte;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.treatment.CoSintered;
import org.interphase.physics.internal.treatment.Deposited;
import org.interphase.physics.internal.treatment.Wetted;

/**
 * Composite cathode on an inorganic solid electrolyte. With a catholyte the ions pass into it, and the charge transfer at
 * the particles belongs to the cathode; without one the particles themselves stand on the electrolyte.
 */
final class CathodeOnSolid implements BoundaryCase {

	private static final Set<ContactState> JOINED = EnumSet.of(ContactState.CO_SINTERED, ContactState.DEPOSITED);
	private static final String COATED = "coated";
	private static final Distribution JOINT = new Distribution.Interval(0, 10);

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, Sides::isSolidElectrolyte, Sides::isCathode)
				.map(sides -> terms(boundary, sides, stack)).orElse(List.of());
	}

	private static List<Term> terms(BoundaryContext boundary, Sides sides, StackContext stack) {
		Parameter soft = sides.firstFace().surface().coated();
		if (soft != null && Wetted.isWetted(sides.firstFace())) {
			return List.of(WettedFace.term(soft));
		}
		return Catholyte.of(sides.second())
				.map(catholyte -> wetted(sides, catholyte, stack).map(List::of).orElse(List.of()))
				.orElseGet(() -> dry(boundary, sides, stack));
	}

	private static Optional<Term> wetted(Sides sides, MaterialRecord catholyte, StackContext stack) {
		MaterialRecord solid = sides.first().material();
		if (catholyte.id().equals(solid.id()) && !solid.id().isEmpty()) {
			return Optional.of(joint(solid));
		}
		return SolidPresets.of(ElectrolyteClass.of(solid), ElectrolyteClass.of(catholyte))
				.map(preset -> preset.at(stack.conditions())
						.flagged(List.of(PhysicsTexts.get("flag.catholyte")))
						.term("charge-transfer", PhysicsTexts.get("term.catholyte"), Mechanism.CHARGE_TRANSFER, "M8"));
	}

	private static Term joint(MaterialRecord solid) {
		Parameter parameter = new Parameter("joint:" + solid.id(), "R_joint", "ohm cm2", JOINT, Provenance.DERIVED, "",
				"assumed: the catholyte continues the electrolyte", MeasuredBy.TRANSFER.text());
		return Quantity.of(parameter, PhysicsTexts.get("flag.joint")).term("joint",
				PhysicsTexts.get("term.joint"), Mechanism.GRAIN_BOUNDARY, "M1");
	}

	private static List<Term> dry(BoundaryContext boundary, Sides sides, StackContext stack) {
		ElectrodeData electrode = sides.second().electrode();
		boolean coated = electrode != null && !electrode.coatingMaterial().isEmpty() || isTreated(sides, COATED);
		boolean joined = JOINED.contains(boundary.contact()) || isTreated(sides, CoSintered.ID)
				|| isTreated(sides, Deposited.ID);
		return CathodePresets
				.dry(sides.second().material(), ElectrolyteClass.of(sides.first().material()), joined, coated)
				.map(preset -> preset.at(stack.conditions()))
				.map(transfer -> List.of(
						transfer.term("charge-transfer", PhysicsTexts.get("term.dryTransfer"),
								Mechanism.CHARGE_TRANSFER, "M3"),
						SpaceChargeLayer.beside(List.of(transfer), Optional.empty())))
				.orElse(List.of());
	}

	private static boolean isTreated(Sides sides, String kind) {
		return Stream.of(sides.firstFace(), sides.secondFace()).flatMap(face -> face.treatments().stream())
				.anyMatch(treatment -> treatment.kind().equals(kind));
	}
}
