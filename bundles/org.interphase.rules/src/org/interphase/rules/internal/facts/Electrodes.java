/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.Optional;
import java.util.regex.Pattern;

import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;

/** Capacities of electrodes. Unknown ones are NaN. */
public final class Electrodes {

	/** Thickness of lithium that one mAh/cm2 plates, um (model M10). */
	public static final double LITHIUM_PER_CAPACITY = 4.85;

	private static final Pattern LITHIUM = Pattern.compile("Li"); //$NON-NLS-1$

	private Electrodes() {
	}

	/** Areal capacity of a layer, mAh/cm2; NaN if it is no electrode. */
	public static double arealCapacity(LayerContext layer) {
		ElectrodeData data = layer.electrode();
		return data == null ? Double.NaN : data.arealCapacity();
	}

	/** Specific capacity of a layer, mAh/g; NaN if it is no electrode. */
	public static double specificCapacity(LayerContext layer) {
		ElectrodeData data = layer.electrode();
		return data == null ? Double.NaN : data.specificCapacity();
	}

	/** Whether the particles of an electrode are coated. */
	public static boolean isCoated(LayerContext layer) {
		ElectrodeData data = layer.electrode();
		return data != null && !data.coatingMaterial().isBlank();
	}

	/** Whether a cathode brings no lithium into the cell; nothing if its formula is not known. */
	public static Optional<Boolean> isLithiumFree(LayerContext cathode) {
		String formula = Potentials.activeMaterial(cathode).formula();
		return formula.isEmpty() ? Optional.empty() : Optional.of(!LITHIUM.matcher(formula).find());
	}

	/** Thickness of lithium over what the cathode takes or gives: the ratio of the capacities (N/P); NaN if unknown. */
	public static double lithiumRatio(LayerContext lithium, LayerContext cathode) {
		return lithium.thickness() / (LITHIUM_PER_CAPACITY * arealCapacity(cathode));
	}
}
