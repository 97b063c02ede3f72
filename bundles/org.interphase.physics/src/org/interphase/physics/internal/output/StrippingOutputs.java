/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.material.Provenance;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.MeasuredBy;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.Unverified;
import org.interphase.physics.model.Stripping;

/** Limits of stripping at boundaries of lithium on garnets and argyrodites (model M10). */
public final class StrippingOutputs implements OutputModel {

	private static final String MODEL = "M10";
	private static final double SCATTER = 1.5;
	private static final double LOWEST_ARGYRODITE = 3;
	private static final double HIGHEST_ARGYRODITE = 7;
	/** How far a law through two pressures is followed beyond them. */
	private static final double REACH = 3;
	/** Below it no pressure holds lithium on garnet at 0.1 mA/cm2, MPa (I060). */
	private static final double CRITICAL_PRESSURE = 0.4;
	/** Stripped from lithium on garnet at 0.1 mA/cm2 without pressure, mAh/cm2 (I009). */
	private static final double WITHOUT_PRESSURE = 1.5;

	@Override
	public String id() {
		return "org.interphase.physics.stripping";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.stripping");
	}

	@Override
	public List<Output> outputs(StackContext stack, Resistances resistances) {
		List<Output> outputs = new ArrayList<>();
		double pressure = stack.conditions().stackPressure();
		for (LithiumBoundary lithium : LithiumBoundary.of(stack)) {
			critical(lithium, pressure).ifPresent(found -> outputs.add(found.output(lithium.boundary().id(),
					lithium.boundary().label(), "critical-stripping-current", PhysicsTexts.get("output.strippingCurrent"), "mA/cm2",
					MODEL)));
			capacity(lithium, pressure).ifPresent(found -> outputs.add(found.output(lithium.boundary().id(),
					lithium.boundary().label(), "strippable-capacity", PhysicsTexts.get("output.strippable"), "mAh/cm2", MODEL)));
		}
		return outputs;
	}

	private static Optional<Quantity> critical(LithiumBoundary lithium, double pressure) {
		if (!(pressure >= 0)) {
			return Optional.empty();
		}
		if (lithium.electrolyteClass() == ElectrolyteClass.GARNET) {
			return Optional.of(current("k_s max(0.1 mA/cm2, 0.2 mA/cm2/MPa P )", pressure, "garnet",
					"wangMJ2019 krauskopf2019", Stripping::criticalOnGarnet, List.of()));
		}
		boolean inReach = pressure >= LOWEST_ARGYRODITE / REACH && pressure <= HIGHEST_ARGYRODITE * REACH;
		if (!lithium.isArgyrodite() || !inReach) {
			return Optional.empty();
		}
		boolean inside = pressure >= LOWEST_ARGYRODITE && pressure <= HIGHEST_ARGYRODITE;
		return Optional.of(current("k_s 0.2 mA/cm2 ( P /3 MPa)^1.90", pressure, "argyrodite", "kasemchainan2019",
				Stripping::criticalOnArgyrodite,
				inside ? List.of() : List.of(PhysicsTexts.get("flag.stripExtrapolated"))));
	}

	private static Quantity current(String definition, double pressure, String name, String sources,
			DoubleUnaryOperator law, List<String> flags) {
		Parameter factor = new Parameter("stripping:" + name, "k_s", "1",
				Unverified.band(new LogNormal(1, SCATTER), Provenance.RECALLED), Provenance.RECALLED, sources,
				PhysicsTexts.get("note.strippingScatter"), MeasuredBy.STRIPPING.text());
		return Quantity
				.combine("j_strip", definition, Quantity.of(factor),
						Quantity.of(Parameters.given("stack-pressure", "P", "MPa", pressure)),
						(k, p) -> k * law.applyAsDouble(p))
				.flagged(Unverified.flags(PhysicsTexts.get("flag.stripping", name), Provenance.RECALLED))
				.flagged(flags);
	}

	/** Known of lithium on garnet without pressure only. */
	private static Optional<Quantity> capacity(LithiumBoundary lithium, double pressure) {
		if (lithium.electrolyteClass() != ElectrolyteClass.GARNET || !(pressure < CRITICAL_PRESSURE)) {
			return Optional.empty();
		}
		return Optional.of(Quantity.of(
				new Parameter("strippable:garnet", "q_strip", "mAh/cm2", new LogNormal(WITHOUT_PRESSURE, 2),
						Provenance.DERIVED, "fuchs2021", PhysicsTexts.get("note.strippable"),
						MeasuredBy.STRIPPING.text()),
				PhysicsTexts.get("flag.strippable")));
	}
}
