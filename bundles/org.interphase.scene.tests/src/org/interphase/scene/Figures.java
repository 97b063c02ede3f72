/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.LayerKind;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.rule.Severity;
import org.interphase.core.uncertainty.Summary;

/** Stacks to draw in tests. */
public final class Figures {

	private Figures() {
	}

	/** Li | ILE | LLZO | ILE | LFP, with every verdict, and with an error at the second boundary. */
	public static StackFigure cell() {
		List<LayerFigure> layers = List.of(
				layer("li", LayerKind.METAL_ELECTRODE, "Li", 50, null, null),
				layer("ile1", LayerKind.IONIC_LIQUID, "ILE", 1, new Summary(0.01, 0.02, 0.05), null),
				layer("llzo", LayerKind.SOLID_ELECTROLYTE, "LLZO", 500, new Summary(80, 125, 190), null),
				layer("ile2", LayerKind.IONIC_LIQUID, "ILE", 0.02, null, null),
				layer("lfp", LayerKind.COMPOSITE_ELECTRODE, "LFP", Double.NaN, null, null));
		List<BoundaryFigure> boundaries = List.of(
				boundary("b1", "Li|ILE", InterphaseKind.PASSIVATING, "reduced by lithium", new Summary(20, 45, 90), null),
				new BoundaryFigure("b2", "ILE|LLZO", InterphaseKind.STABLE, "", "", "polished, heat-treated 400 \u00b0C",
						new Summary(100, 250, 700), new Badge(Severity.ERROR, List.of("Rough face"))),
				boundary("b3", "LLZO|ILE", InterphaseKind.MIXED_CONDUCTING, "", new Summary(1e4, 5e4, 2e5), null),
				boundary("b4", "ILE|LFP", InterphaseKind.UNKNOWN, "", null, null));
		return new StackFigure("stack", "Cell 1", layers, boundaries, null, true);
	}

	/** Two cells in series with a bipolar plate between them; all layers are known in full. */
	public static StackFigure module() {
		List<LayerFigure> layers = new ArrayList<>();
		List<BoundaryFigure> boundaries = new ArrayList<>();
		LayerKind[] kinds = { LayerKind.COLLECTOR, LayerKind.METAL_ELECTRODE, LayerKind.POLYMER,
				LayerKind.SOLID_ELECTROLYTE, LayerKind.COMPOSITE_ELECTRODE, LayerKind.BIPOLAR_PLATE,
				LayerKind.METAL_ELECTRODE, LayerKind.GEL, LayerKind.SOLID_ELECTROLYTE, LayerKind.COMPOSITE_ELECTRODE,
				LayerKind.COLLECTOR };
		for (LayerKind kind : kinds) {
			int index = layers.size();
			if (index > 0) {
				boundaries.add(new BoundaryFigure("mb" + index, "boundary " + index,
						InterphaseKind.values()[index % InterphaseKind.values().length], "", index % 3 == 0 ? "polished" : "",
						index % 4 == 0 ? "air-exposed 24 h" : "", new Summary(index, 5.0 * index, 20.0 * index),
						index % 5 == 0 ? new Badge(Severity.values()[index % 4], List.of("Finding")) : null));
			}
			layers.add(new LayerFigure("ml" + index, kind, "Layer " + index, "LLZO", 5.0 * (index + 1), 0.01 * index,
					new Summary(1, 2, 3), null));
		}
		return new StackFigure("module", "Bipolar module", layers, boundaries,
				List.of(new CellFigure(1, 0, 4, 3.42, new Summary(38, 145.5, 420)), new CellFigure(2, 6, 10, Double.NaN, null)), Double.NaN,
				new Summary(100, 300, 900), true);
	}

	/** So many cells of three layers in series, with plates between them. */
	public static StackFigure series(int cells) {
		List<LayerFigure> layers = new ArrayList<>();
		List<BoundaryFigure> boundaries = new ArrayList<>();
		List<CellFigure> figures = new ArrayList<>();
		for (int cell = 1; cell <= cells; cell++) {
			figures.add(new CellFigure(cell, layers.size(), layers.size() + 2, 3.42, new Summary(90, 320, 1100)));
			for (LayerKind kind : List.of(LayerKind.METAL_ELECTRODE, LayerKind.SOLID_ELECTROLYTE,
					LayerKind.COMPOSITE_ELECTRODE, LayerKind.BIPOLAR_PLATE)) {
				if (kind != LayerKind.BIPOLAR_PLATE || cell < cells) {
					int index = layers.size();
					if (index > 0) {
						boundaries.add(boundary("b" + index, "b", InterphaseKind.STABLE, "", new Summary(1, 2, 3), null));
					}
					layers.add(layer("l" + index, kind, "Layer " + index, kind == LayerKind.SOLID_ELECTROLYTE ? 100 : 20, null, null));
				}
			}
		}
		return new StackFigure("series", "Series", layers, boundaries, figures, 3.42 * cells, new Summary(200, 330, 500), true);
	}

	/** Thin interlayers between thick layers, each of them and each boundary with findings. */
	public static StackFigure thinInterlayers() {
		List<LayerFigure> layers = new ArrayList<>();
		List<BoundaryFigure> boundaries = new ArrayList<>();
		double[] thicknesses = { 50, 0.02, 0.005, 0.02, 500, 0.1, 0.1, 60 };
		for (int index = 0; index < thicknesses.length; index++) {
			if (index > 0) {
				boundaries.add(boundary("tb" + index, "boundary " + index, InterphaseKind.PASSIVATING, "", new Summary(20, 45, 90),
						new Badge(Severity.values()[index % 4], List.of("At boundary " + index))));
			}
			layers.add(layer("tl" + index, index % 4 == 0 ? LayerKind.SOLID_ELECTROLYTE : LayerKind.COATING, "Layer " + index,
					thicknesses[index], null, index % 3 == 1 ? new Badge(Severity.WARNING, List.of("In layer " + index)) : null));
		}
		return new StackFigure("thin", "Thin interlayers", layers, boundaries, new Summary(100, 300, 900), true);
	}

	/** Names, materials and treatments that have no room, of wide and of narrow letters. */
	public static StackFigure longNames() {
		List<LayerFigure> layers = List.of(
				new LayerFigure("n1", LayerKind.COMPOSITE_INTERLAYER, "PVDF-TrFE+LATP+[Py14][TFSI] MMMWWW", "Composite of everything",
						50, 0.12, new Summary(2.6, 8.1, 26), null),
				new LayerFigure("n2", LayerKind.IONIC_LIQUID, "illlilllilllilllilllilllilllilll", "LiTFSI-[Py14][FSI] (2:8 mol)", 0.001,
						Double.NaN, null, null),
				new LayerFigure("n3", LayerKind.SOLID_ELECTROLYTE, "Li6.4La3Zr1.4Ta0.6O12", "Ba,Nb-doped LLZO", 12345, 0.05, null, null));
		List<BoundaryFigure> boundaries = List.of(
				new BoundaryFigure("nb1", "a", InterphaseKind.MIXED_CONDUCTING, "",
						"air-exposed 24 h, polished, heat-treated 400 \u00b0C, cleaned in acid, coated with Al2O3", "", new Summary(1e4, 5e4, 2e5), null),
				boundary("nb2", "b", InterphaseKind.UNKNOWN, "", null, null));
		return new StackFigure("names", "A stack with a name that is longer than any drawing of one stack can be wide without being unreadable",
				layers, boundaries, new Summary(100, 300, 900), true);
	}

	static LayerFigure layer(String id, LayerKind kind, String name, double thickness, @Nullable Summary asr,
			@Nullable Badge badge) {
		return new LayerFigure(id, kind, name, "", thickness, Double.NaN, asr, badge);
	}

	static BoundaryFigure boundary(String id, String name, InterphaseKind verdict, String reason, @Nullable Summary asr,
			@Nullable Badge badge) {
		return new BoundaryFigure(id, name, verdict, reason, "", "", asr, badge);
	}

	/** A stack of so many layers, each of another thickness. */
	public static StackFigure tall(int layers) {
		List<LayerFigure> all = new ArrayList<>();
		List<BoundaryFigure> boundaries = new ArrayList<>();
		for (int index = 0; index < layers; index++) {
			LayerKind kind = LayerKind.values()[index % LayerKind.values().length];
			all.add(layer("l" + index, kind, "Layer " + index, Math.pow(10, index % 6 - 2), null, null));
			if (index > 0) {
				boundaries.add(boundary("b" + index, "b", InterphaseKind.STABLE, "", new Summary(1, 2, 3), null));
			}
		}
		return new StackFigure("tall", "Tall", all, boundaries, null, true);
	}

	public static Scene draw(StackFigure stack, ThicknessScale scale) {
		return new SceneLayout(scale, Palette.LIGHT, TextMeasure.ESTIMATE).draw(List.of(stack));
	}
}
