/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.List;

import org.interphase.scene.LayerFigure;
import org.interphase.scene.ThicknessScale;

/** The heights of the layers of a stack. */
final class LayerHeights {

	/** Height of a layer that is drawn without regard to its thickness. */
	static final double USUAL = 52;

	private static final double LOWEST_LOGARITHMIC = 48;
	private static final double PER_DECADE = 8;
	/** Thickness at which the logarithmic scale starts, um; thinner layers are as low as this one. */
	private static final double THINNEST = 0.01;
	/** Lowest layer in true scale: still visible and hit. */
	private static final double LOWEST_TRUE = 4;

	private LayerHeights() {
	}

	static double[] of(List<LayerFigure> layers, ThicknessScale scale) {
		return switch (scale) {
		case SCHEMATIC -> layers.stream().mapToDouble(layer -> USUAL).toArray();
		case LOGARITHMIC -> layers.stream().mapToDouble(layer -> logarithmic(layer.thickness())).toArray();
		case TRUE -> proportional(layers);
		};
	}

	private static double logarithmic(double thickness) {
		if (!(thickness > 0)) {
			return LOWEST_LOGARITHMIC;
		}
		return LOWEST_LOGARITHMIC + PER_DECADE * Math.max(0, Math.log10(thickness / THINNEST));
	}

	/** All layers together are as high as in the schematic drawing. */
	private static double[] proportional(List<LayerFigure> layers) {
		double total = layers.stream().mapToDouble(LayerFigure::thickness).filter(thickness -> thickness > 0).sum();
		if (!(total > 0)) {
			return of(layers, ThicknessScale.SCHEMATIC);
		}
		double factor = USUAL * layers.size() / total;
		return layers.stream().mapToDouble(layer -> layer.thickness() > 0
				? Math.max(LOWEST_TRUE, layer.thickness() * factor) : LOWEST_TRUE).toArray();
	}
}
