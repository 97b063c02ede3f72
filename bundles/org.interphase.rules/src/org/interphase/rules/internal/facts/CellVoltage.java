/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.StackContext;
import org.interphase.model.ElectrodeRole;

/** Voltage of the cells of a stack, from the average potentials of their electrodes. */
public final class CellVoltage {

	private CellVoltage() {
	}

	/** Average voltage of all cells in series, V; NaN if an electrode or its potential is unknown. */
	public static double average(StackContext stack) {
		return stack.cells().stream().mapToDouble(cell -> average(cell, stack.anodeFree())).sum();
	}

	private static double average(CellContext cell, boolean anodeFree) {
		double cathode = cell.electrode(ElectrodeRole.CATHODE).map(Potentials::average).orElse(Double.NaN);
		double anode = cell.electrode(ElectrodeRole.ANODE).map(Potentials::average)
				.orElse(anodeFree ? 0 : Double.NaN);
		return cathode - anode;
	}
}
