/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;

/** How much of the electrolyte of a cell is a liquid that no gel or polymer holds: the figure that rule and command share. */
final class LiquidShare {

	private static final double PERCENT = 100;

	private LiquidShare() {
	}

	/** Volume share of free liquid in the electrolyte, percent; 0 without an electrolyte, NaN if a thickness is unknown. */
	static double of(CellContext cell) {
		double all = 0;
		double liquid = 0;
		for (LayerContext layer : cell.layers()) {
			if (layer.kind().isElectrolyte()) {
				all += layer.thickness();
				liquid += isFreeLiquid(layer) ? layer.thickness() * poreShare(layer) : 0;
			}
		}
		return all == 0 ? 0 : liquid / all * PERCENT;
	}

	/** Whether a layer is a liquid, organic or ionic. */
	static boolean isFreeLiquid(LayerContext layer) {
		return layer.kind() == LayerKind.LIQUID || layer.kind() == LayerKind.IONIC_LIQUID;
	}

	/** Share of the layer that is liquid: its pores where it soaks a porous host, else all of it. */
	private static double poreShare(LayerContext layer) {
		return Double.isNaN(layer.hostPorosity()) ? 1 : layer.hostPorosity();
	}
}
