/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Resistances;
import org.interphase.core.output.Output;
import org.interphase.core.output.OutputModel;
import org.interphase.model.ElectrodeRole;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.PhysicsTexts;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.CellEnergy;

/** Capacity, mass, energy and materials cost of a stack (model M14). What lacks data is left out. */
public final class EnergyOutputs implements OutputModel {

	private static final String MODEL = "M14";

	@Override
	public String id() {
		return "org.interphase.physics.energy";
	}

	@Override
	public String name() {
		return PhysicsTexts.get("model.energy");
	}

	@Override
	public List<Output> outputs(StackContext stack, Resistances resistances) {
		List<Output> outputs = new ArrayList<>();
		Optional<Quantity> voltage = CellVoltage.average(stack);
		CellVoltage.fromPotentials(stack).ifPresent(found -> outputs.add(output(stack,
				found.flagged(List.of(PhysicsTexts.get("flag.atRest"))),
				"open-circuit-voltage", PhysicsTexts.get("output.voltage"), "V", "M12")));
		double arealCapacity = stack.arealCapacity();
		if (!(arealCapacity > 0)) {
			return outputs;
		}
		Parameter capacity = Parameters.given("areal-capacity:" + stack.id(), "q", "mAh/cm2", arealCapacity);
		outputs.add(output(stack, Quantity.of(capacity), "areal-capacity", PhysicsTexts.get("output.capacity"), "mAh/cm2", MODEL));
		ratio(stack, capacity)
				.ifPresent(found -> outputs.add(output(stack, found, "np-ratio", PhysicsTexts.get("output.ratio"), "1", MODEL)));
		StackAmounts.of(stack, capacity).ifPresent(amounts -> {
			outputs.add(output(stack, summed(amounts.mass(), "m is the sum over the layers"), "mass", PhysicsTexts.get("output.mass"), "mg/cm2", MODEL));
			outputs.add(output(stack, summed(amounts.chargedThickness(), "d_charged is the sum over the layers, with plated lithium"),
					"charged-thickness", PhysicsTexts.get("output.thickness"), "um", MODEL));
			voltage.ifPresent(found -> addEnergies(stack, amounts, found, Quantity.of(capacity), outputs));
		});
		return outputs;
	}

	private static void addEnergies(StackContext stack, StackAmounts amounts, Quantity voltage, Quantity capacity,
			List<Output> outputs) {
		Quantity energy = Quantity.combine("E", "q V", capacity, voltage, (q, v) -> q * v);
		outputs.add(output(stack,
				Quantity.combine("w", "E / m", energy, amounts.mass(), (e, m) -> CellEnergy.gravimetric(e, 1, m)),
				"gravimetric-energy", PhysicsTexts.get("output.gravimetric"), "Wh/kg", MODEL));
		outputs.add(output(stack,
				Quantity.combine("u", "E / d_charged", energy, amounts.chargedThickness(),
						(e, d) -> CellEnergy.volumetric(e, 1, d)),
				"volumetric-energy", PhysicsTexts.get("output.volumetric"), "Wh/L", MODEL));
		amounts.cost().ifPresent(cost -> outputs.add(output(stack,
				Quantity.combine("C", "c / E", cost, energy, (c, e) -> CellEnergy.costPerEnergy(c, e, 1))
						.flagged(List.of(PhysicsTexts.get("flag.materialsOnly"))),
				"materials-cost", PhysicsTexts.get("output.cost"), "USD/kWh", MODEL)));
	}

	private static Quantity summed(Quantity sum, String explanation) {
		return new Quantity(sum.symbol(), explanation, sum.parameters(), sum.formula(), sum.flags());
	}

	/** Of one cell: with lithium, what is there when charged; with another anode, the ratio of the capacities. */
	private static Optional<Quantity> ratio(StackContext stack, Parameter capacity) {
		if (stack.cells().size() != 1) {
			return Optional.empty();
		}
		CellContext cell = stack.cells().getFirst();
		Optional<LayerContext> anode = cell.electrode(ElectrodeRole.ANODE);
		if (anode.isEmpty()) {
			return Optional.empty();
		}
		LayerContext layer = anode.get();
		if (layer.isLithiumMetal()) {
			return layer.thickness() > 0 ? Optional.of(Quantity.combine("N/P", "1 + d / (4.85 um per mAh/cm2 q )",
					Quantity.of(Parameters.thickness(layer, layer.thickness())), Quantity.of(capacity),
					CellEnergy::chargedRatio)) : Optional.empty();
		}
		ElectrodeData electrode = layer.electrode();
		return electrode != null && electrode.arealCapacity() > 0
				? Optional.of(Quantity.combine("N/P", "q_a / q",
						Quantity.of(Parameters.given("areal-capacity:" + layer.id(), "q_a", "mAh/cm2",
								electrode.arealCapacity())),
						Quantity.of(capacity), (a, c) -> a / c))
				: Optional.empty();
	}

	private static Output output(StackContext stack, Quantity quantity, String id, String name, String unit,
			String model) {
		return quantity.output(stack.id(), stack.name(), id, name, unit, model);
	}
}
