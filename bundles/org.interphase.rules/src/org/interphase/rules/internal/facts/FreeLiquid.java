/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.context.StackContext;

/** Liquid that no host, gel or polymer holds. */
public final class FreeLiquid {

	/** A film above this thickness is a liquid cell rather than an interlayer, um. */
	public static final double THICK_FILM = 100;

	/** uL/cm2 in a film of 1 um. */
	private static final double DOSE_PER_THICKNESS = 0.1;

	private FreeLiquid() {
	}

	/** Whether a layer is a free liquid. */
	public static boolean isFree(LayerContext layer) {
		return (layer.kind() == LayerKind.LIQUID || layer.kind() == LayerKind.IONIC_LIQUID)
				&& Double.isNaN(layer.hostPorosity());
	}

	/** Volume per area, uL/cm2: the dose, or that of the film; NaN if unknown. */
	public static double dose(LayerContext layer) {
		return Double.isNaN(layer.dose()) ? layer.thickness() * DOSE_PER_THICKNESS : layer.dose();
	}

	/** Volume per area of liquid in a layer, free or in a porous host, uL/cm2; NaN if unknown. */
	public static double held(LayerContext layer) {
		boolean host = Double.isNaN(layer.dose()) && !Double.isNaN(layer.hostPorosity());
		return dose(layer) * (host ? layer.hostPorosity() : 1);
	}

	/** Whether a stack has more free liquid than its declared volume holds. */
	public static boolean exceeds(StackContext stack) {
		return stack.layers().stream().filter(FreeLiquid::isFree).mapToDouble(FreeLiquid::dose).sum() > stack
				.freeVolume();
	}

	/** Thickness of the film that a dose makes, um. */
	public static double film(double dose) {
		return dose / DOSE_PER_THICKNESS;
	}
}
