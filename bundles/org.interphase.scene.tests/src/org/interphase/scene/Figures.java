/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Summary;

/** Stacks to draw in tests. */
final class Figures {

	private Figures() {
	}

	/** Li | ILE | LLZO | ILE | LFP, with every verdict, and with an error at the second boundary. */
	static StackFigure cell() {
		List<LayerFigure> layers = List.of(
				new LayerFigure("li", LayerKind.METAL_ELECTRODE, "Li", 50, null, null),
				new LayerFigure("ile1", LayerKind.IONIC_LIQUID, "ILE", 1, new Summary(0.01, 0.02, 0.05), null),
				new LayerFigure("llzo", LayerKind.SOLID_ELECTROLYTE, "LLZO", 500, new Summary(80, 125, 190), null),
				new LayerFigure("ile2", LayerKind.IONIC_LIQUID, "ILE", 0.02, null, null),
				new LayerFigure("lfp", LayerKind.COMPOSITE_ELECTRODE, "LFP", Double.NaN, null, null));
		List<BoundaryFigure> boundaries = List.of(
				new BoundaryFigure("b1", "Li|ILE", InterphaseKind.PASSIVATING, "reduced by lithium", new Summary(20, 45, 90), null),
				new BoundaryFigure("b2", "ILE|LLZO", InterphaseKind.STABLE, "", new Summary(100, 250, 700),
						new Badge(Severity.ERROR, List.of("Rough face"))),
				new BoundaryFigure("b3", "LLZO|ILE", InterphaseKind.MIXED_CONDUCTING, "", new Summary(1e4, 5e4, 2e5), null),
				new BoundaryFigure("b4", "ILE|LFP", InterphaseKind.UNKNOWN, "", null, null));
		return new StackFigure("stack", "Cell 1", layers, boundaries, null, true);
	}

	/** A stack of so many layers, each of another thickness. */
	static StackFigure tall(int layers) {
		List<LayerFigure> all = new ArrayList<>();
		List<BoundaryFigure> boundaries = new ArrayList<>();
		for (int index = 0; index < layers; index++) {
			LayerKind kind = LayerKind.values()[index % LayerKind.values().length];
			all.add(new LayerFigure("l" + index, kind, "Layer " + index, Math.pow(10, index % 6 - 2), null, null));
			if (index > 0) {
				boundaries.add(new BoundaryFigure("b" + index, "b", InterphaseKind.STABLE, "", new Summary(1, 2, 3), null));
			}
		}
		return new StackFigure("tall", "Tall", all, boundaries, null, true);
	}

	static Scene draw(StackFigure stack, ThicknessScale scale) {
		return new SceneLayout(scale, Palette.LIGHT, TextMeasure.ESTIMATE).draw(List.of(stack));
	}
}
