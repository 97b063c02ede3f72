/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.boundary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.ConditionsContext;
import org.interphase.core.context.FaceContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Provenance;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.model.ContactState;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.ContactArea;

/** The touching fraction of lithium on a solid electrolyte (models M4.2 and M4.3). */
final class ContactFraction {

	private static final Set<ContactState> FULL = EnumSet.of(ContactState.MELT_INFUSED, ContactState.DEPOSITED,
			ContactState.CO_SINTERED, ContactState.WETTED);
	private static final String PLASTIC = "min(1, P/H_eff)";
	private static final String ELASTIC = "max(min(1, P/H_eff), erf(1.414 P/(E* h')))";
	/** Fitted to 300 ohm cm2 at 10 MPa, 50 at 41 and less than 1 at 400 (I005, I109, I110), spots of 40 um. */
	private static final double OXIDE_HARDNESS = 300;
	/** Fitted to 25 ohm cm2 at 5 MPa, 8 at 25, and the resistances of the cell between (I033 to I040), spots of 20 um. */
	private static final double SULPHIDE_HARDNESS = 60;
	private static final double HARDNESS_GSD = 3;

	private ContactFraction() {
	}

	/** The fraction; empty where the contact is complete. */
	static Optional<Quantity> of(BoundaryContext boundary, Sides sides, ConditionsContext conditions) {
		double given = smallestGiven(sides);
		if (!Double.isNaN(given)) {
			return given < 1 ? Optional.of(Quantity.of(
					Parameters.given("contact-fraction:" + boundary.id(), "f", "1", given))) : Optional.empty();
		}
		boolean complete = FULL.contains(boundary.contact()) || sides.firstFace().surface().fullContact()
				|| sides.secondFace().surface().fullContact();
		return complete ? Optional.empty() : Optional.of(pressed(sides, conditions));
	}

	private static double smallestGiven(Sides sides) {
		return DoubleStream.of(sides.firstFace().contactFraction(), sides.secondFace().contactFraction())
				.filter(fraction -> fraction > 0 && fraction <= 1).min().orElse(Double.NaN);
	}

	private static Quantity pressed(Sides sides, ConditionsContext conditions) {
		StackPressure pressure = StackPressure.of(conditions);
		List<Parameter> parameters = new ArrayList<>(List.of(pressure.parameter(), hardness(sides)));
		boolean remembers = conditions.fabricationPressure() > 0;
		if (remembers) {
			parameters.add(Parameters.given("fabrication-pressure", "P_max", "MPa", conditions.fabricationPressure()));
			parameters.add(new Parameter("retained-contact", "r", "1", new Distribution.Exact(ContactArea.RETAINED),
					Provenance.DERIVED, "doux2020", PhysicsTexts.get("note.retained"), MeasuredBy.CONTACT.text()));
		}
		int elastic = parameters.size();
		Optional<Parameter> modulus = slope(sides).isPresent() ? ContactModulus.of(sides) : Optional.empty();
		modulus.ifPresent(parameters::add);
		modulus.flatMap(found -> slope(sides)).ifPresent(parameters::add);
		boolean rough = modulus.isPresent();
		Quantity.Formula formula = (v, o) -> {
			double reduced = rough ? v[o + elastic] : Double.NaN;
			double slope = rough ? v[o + elastic + 1] : Double.NaN;
			double now = ContactArea.fraction(v[o], v[o + 1], reduced, slope);
			return remembers ? ContactArea.afterRelease(now,
					ContactArea.fraction(v[o + 2], v[o + 1], reduced, slope), v[o + 3]) : now;
		};
		return new Quantity("f", definition(remembers, rough), parameters, formula, pressure.flags());
	}

	private static String definition(boolean remembers, boolean rough) {
		String fraction = rough ? ELASTIC : PLASTIC;
		return remembers
				? "1/f = (1 - r)/f_now + r/f_max where P < P_max; f_now = " + fraction + "; f_max = "
						+ fraction.replace("P/", "P_max/")
				: "f = " + fraction;
	}

	/** Effective hardness of lithium asperities: fitted, far above that of bulk lithium. */
	private static Parameter hardness(Sides sides) {
		boolean sulphide = ElectrolyteClass.of(sides.second().material()) == ElectrolyteClass.SULPHIDE;
		return new Parameter("hardness:" + (sulphide ? "Li|sulphide" : "Li|oxide"), "H_eff", "MPa",
				new Distribution.LogNormal(sulphide ? SULPHIDE_HARDNESS : OXIDE_HARDNESS, HARDNESS_GSD),
				Provenance.DERIVED, sulphide ? "doux2020" : "krauskopf2019 eckhardt2023",
				sulphide ? PhysicsTexts.get("note.fittedSulphide") : PhysicsTexts.get("note.fittedGarnet"),
				MeasuredBy.CONTACT.text());
	}

	private static Optional<Parameter> slope(Sides sides) {
		return DoubleStream.of(sides.secondFace().slope(), sides.firstFace().slope()).filter(slope -> slope > 0)
				.boxed().findFirst().map(slope -> Parameters.given("slope:" + sides.second().id(), "h'", "1", slope));
	}

	/** Whether a face has a fraction that cannot be used. */
	static boolean isUnusable(FaceContext face) {
		return face.contactFraction() <= 0 || face.contactFraction() > 1;
	}
}
