/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;
import org.interphase.core.material.Property;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.ElectrodeRole;

/** Numbers of a whole stack. */
final class StackTotals {

	private static final double OHM_CM2_TIMES_MA_CM2_TO_V = 1e-3;

	private StackTotals() {
	}

	static Totals of(StackContext stack, TotalResistance resistance, List<CellAssessment> cells) {
		@Nullable
		Summary asr = resistance.summary();
		double current = stack.currentDensity();
		double drop = asr == null ? Double.NaN : current * asr.median() * OHM_CM2_TIMES_MA_CM2_TO_V;
		return new Totals(asr, resistance.missing(), openCircuitVoltage(cells), stack.arealCapacity(), current, drop,
				thickness(stack), stack.cells().size(), resistance.drivers());
	}

	/** Sum over the cells of the difference of the average potentials (model M12); NaN if one is unknown. */
	private static double openCircuitVoltage(List<CellAssessment> cells) {
		double voltage = 0;
		for (CellAssessment cell : cells) {
			voltage += cell.voltage();
		}
		return cells.isEmpty() ? Double.NaN : voltage;
	}

	/** Difference of the average potentials of a cell, V; NaN if one is unknown. */
	static double voltage(CellContext cell) {
		return potential(cell, ElectrodeRole.CATHODE) - potential(cell, ElectrodeRole.ANODE);
	}

	private static double potential(CellContext cell, ElectrodeRole role) {
		return cell.electrode(role).map(electrode -> {
			double assumed = electrode.kind() == LayerKind.METAL_ELECTRODE && electrode.isLithiumMetal() ? 0 : Double.NaN;
			return electrode.material().number(Property.AVERAGE_POTENTIAL).orElse(assumed);
		}).orElse(Double.NaN);
	}

	private static double thickness(StackContext stack) {
		double sum = 0;
		for (LayerContext layer : stack.layers()) {
			sum += Double.isNaN(layer.thickness()) ? 0 : layer.thickness();
		}
		return sum;
	}
}
