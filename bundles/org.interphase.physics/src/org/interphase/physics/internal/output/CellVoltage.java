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
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.material.Property;
import org.interphase.model.ElectrodeRole;
import org.interphase.model.VoltageKind;
import org.interphase.physics.internal.Parameters;
import org.interphase.physics.internal.Quantity;
import org.interphase.physics.model.OpenCircuit;

/** Voltages of a stack (model M12): of cells in series they add up. */
final class CellVoltage {

	private CellVoltage() {
	}

	/** Average discharge voltage, V: as the author noted it, else from the average potentials. */
	static Optional<Quantity> average(StackContext stack) {
		if (stack.annotatedVoltageKind() == VoltageKind.MEAN_DISCHARGE && stack.annotatedVoltage() > 0) {
			return Optional.of(Quantity.of(Parameters.given("voltage:" + stack.id(), "V", "V", stack.annotatedVoltage())));
		}
		return fromPotentials(stack);
	}

	/** From the average potentials of the electrodes, V; empty if one is unknown or the electrodes are alike. */
	static Optional<Quantity> fromPotentials(StackContext stack) {
		List<Quantity> voltages = new ArrayList<>();
		for (CellContext cell : stack.cells()) {
			Optional<Quantity> voltage = of(cell, stack.anodeFree());
			if (voltage.isEmpty()) {
				return Optional.empty();
			}
			voltages.add(voltage.get());
		}
		if (voltages.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(voltages.size() == 1 ? voltages.getFirst() : Quantity.sum("V", voltages));
	}

	private static Optional<Quantity> of(CellContext cell, boolean anodeFree) {
		Optional<Parameter> anode = cell.electrode(ElectrodeRole.ANODE).map(CellVoltage::potentialOfAnode)
				.orElseGet(() -> anodeFree ? Optional.of(zero()) : Optional.empty());
		Optional<Parameter> cathode = cell.electrode(ElectrodeRole.CATHODE)
				.flatMap(layer -> MaterialValues.of(layer.material(), Property.AVERAGE_POTENTIAL, "U_c"));
		if (anode.isEmpty() || cathode.isEmpty() || cell.isSymmetric()) {
			return Optional.empty();
		}
		return Optional.of(Quantity.combine("V", "U_c - U_a", Quantity.of(cathode.get()), Quantity.of(anode.get()),
				(c, a) -> OpenCircuit.voltage(-a, -c, 1)));
	}

	private static Optional<Parameter> potentialOfAnode(LayerContext anode) {
		return anode.isLithiumMetal() ? Optional.of(zero())
				: MaterialValues.of(anode.material(), Property.AVERAGE_POTENTIAL, "U_a");
	}

	private static Parameter zero() {
		return Parameters.given("potential:li", "U_a", "V", 0);
	}
}
