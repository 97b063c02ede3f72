/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.List;
import java.util.Locale;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.LayerContext;
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
import org.interphase.physics.model.ContactArea;

/** Electrode on a current collector or bipolar plate: electrons only. */
final class ElectronicContact implements BoundaryCase {

	/** Bare aluminium on a sulphur cathode: 200, 50, 20 ohm cm2 at 1, 10, 50 MPa. */
	private static final double EXPONENT = ContactArea.exponent(1, 200, 50, 20);

	@Override
	public List<Term> terms(BoundaryContext boundary, StackContext stack) {
		return Sides.of(boundary, layer -> layer.kind().isElectrode(), layer -> layer.kind().isCollectorOrPlate())
				.map(sides -> List.of(contact(sides.first(), stack.conditions()).term("electronic-contact",
						PhysicsTexts.get("model.electronic"), Mechanism.ELECTRONIC_CONTACT, "M0")))
				.orElse(List.of());
	}

	private static Quantity contact(LayerContext electrode, ConditionsContext conditions) {
		if (!electrode.material().family().equals("conversion cathode")) {
			return Quantity.of(parameter("collector|electrode", "R_contact", LogNormal.ofRange(0.1, 1),
					Provenance.DERIVED, "", PhysicsTexts.get("note.collectorContact")));
		}
		StackPressure pressure = StackPressure.of(conditions);
		Quantity atOneMegapascal = Quantity.of(parameter("collector|sulphur cathode", "C", new LogNormal(200, 1.3),
				Provenance.READ, "parkJ2025", PhysicsTexts.get("note.bareAluminium")));
		return Quantity.combine("R_contact", String.format(Locale.ROOT, "C / P^%.2f with P in MPa", EXPONENT),
				atOneMegapascal, Quantity.of(pressure.parameter()).flagged(pressure.flags()),
				(excess, applied) -> ContactArea.empirical(excess, applied, EXPONENT));
	}

	private static Parameter parameter(String name, String symbol, Distribution value, Provenance provenance,
			String sources, String note) {
		return new Parameter("R_contact:" + name, symbol, "ohm cm2", value, provenance, sources, note,
				MeasuredBy.ELECTRONIC.text());
	}
}
