/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.material.Property;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.internal.boundary.GrowthLaw;
import org.interphase.physics.model.CellEnergy;
import org.interphase.physics.model.InterphaseGrowth;
import org.interphase.physics.model.Plating;

/** Ohmic drop, electronic leakage, and the time until an interphase has grown to a given resistance (models M14, M11, M6). */
public final class LossOutputs implements OutputModel {

	/** Resistance whose time is given, ohm cm2: 100 mV at 1 mA/cm2. */
	private static final double TARGET = 100;
	/** Above it the linear charge transfer is off by more than half a percent, mV. */
	private static final double LINEAR_UNTIL = 10;

	@Override
	public String id() {
		return "org.interphase.physics.losses";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.losses");
	}

	@Override
	public List<Output> outputs(StackContext stack, Resistances resistances) {
		List<Output> outputs = new ArrayList<>();
		double current = stack.currentDensity();
		if (current > 0) {
			HeadlineQuantity.total(resistances).ifPresent(total -> outputs.add(drop(stack, resistances, current, total)));
		}
		CellVoltage.average(stack).filter(voltage -> stack.cells().size() == 1).ifPresent(voltage -> {
			for (LayerContext layer : stack.layers()) {
				leakage(layer, voltage).ifPresent(found -> outputs.add(found.output(layer.id(), layer.name(),
						"electronic-leakage", PhysicsTexts.get("output.leakage"), "mA/cm2", "M11")));
			}
		});
		for (LithiumBoundary lithium : LithiumBoundary.of(stack)) {
			time(lithium, resistances).ifPresent(found -> outputs.add(found.output(lithium.boundary().id(),
					lithium.boundary().label(), "time-to-100-ohm-cm2", PhysicsTexts.get("output.time"), "h",
					"M6")));
		}
		return outputs;
	}

	private static Output drop(StackContext stack, Resistances resistances, double current, Quantity total) {
		boolean linear = resistances.parts().stream()
				.filter(part -> part.term().mechanism() == Mechanism.CHARGE_TRANSFER)
				.allMatch(part -> current * part.asr().median() <= LINEAR_UNTIL);
		Quantity drop = Quantity.combine("dV", "j R", Quantity.of(Parameters.given("current-density", "j", "mA/cm2", current)),
				total, CellEnergy::ohmicDrop);
		return (linear ? drop : drop.flagged(List.of(
				PhysicsTexts.get("flag.linear"))))
				.output(stack.id(), stack.name(), "ohmic-drop", PhysicsTexts.get("output.ohmicDrop"), "mV", "M14");
	}

	/** Through electrolytes whose electronic conductivity is known. */
	private static Optional<Quantity> leakage(LayerContext layer, Quantity voltage) {
		if (layer.kind() != LayerKind.SOLID_ELECTROLYTE || !(layer.thickness() > 0)) {
			return Optional.empty();
		}
		Parameter thickness = Parameters.thickness(layer, layer.thickness());
		return MaterialValues.of(layer.material(), Property.ELECTRONIC_CONDUCTIVITY, "sigma_e")
				.filter(sigma -> sigma.value().median() > 0)
				.map(sigma -> Quantity.combine("j_e", "sigma_e V / d",
						Quantity.combine("g_e", "sigma_e / d", Quantity.of(sigma),
								Quantity.of(thickness), (s, d) -> Plating.leakage(s, 1, d)),
						voltage, (conductance, volt) -> conductance * volt));
	}

	private static Optional<Quantity> time(LithiumBoundary lithium, Resistances resistances) {
		Optional<GrowthLaw> law = GrowthLaw.of(lithium.electrolyte().material());
		Optional<Quantity> first = HeadlineQuantity.withoutInterphase(lithium.boundary(), resistances);
		if (law.isEmpty() || first.isEmpty()) {
			return Optional.empty();
		}
		boolean linear = law.get().linear();
		Quantity rest = first.get();
		return Optional.of(Quantity.combine("t", linear ? "max(0, 100 ohm cm2 - R_0 ) / b" : "(max(0, 100 ohm cm2 - R_0 ) / b)^2",
				Quantity.of(law.get().parameter()),
				new Quantity("R_0", "", rest.parameters(), rest.formula(), List.of()), (b, r) -> {
					double missing = Math.max(0, TARGET - r);
					return linear ? missing / b : InterphaseGrowth.hours(missing, b);
				}).flagged(law.get().flags())
				.flagged(List.of(PhysicsTexts.get("flag.fromBeginning"))));
	}
}
