/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.ElectrodeData;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.core.material.Property;
import org.interphase.core.uncertainty.Summary;
import org.interphase.model.ElectrodeRole;
import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.CellFigure;
import org.interphase.scene.LayerFigure;

/** Finds the cells between the bipolar plates of a stack. */
public final class SeriesCells {

	private final List<LayerFigure> layers;
	private final List<BoundaryFigure> boundaries;
	private final Function<String, @Nullable LayerContext> judged;

	private SeriesCells(List<LayerFigure> layers, List<BoundaryFigure> boundaries,
			Function<String, @Nullable LayerContext> judged) {
		this.layers = layers;
		this.boundaries = boundaries;
		this.judged = judged;
	}

	/**
	 * The cells in series; none if there is no plate.
	 *
	 * @param judged a layer by its id as it was judged; null if it was not
	 */
	public static List<CellFigure> of(List<LayerFigure> layers, List<BoundaryFigure> boundaries,
			Function<String, @Nullable LayerContext> judged) {
		return layers.stream().anyMatch(SeriesCells::isPlate) ? new SeriesCells(layers, boundaries, judged).find() : List.of();
	}

	private List<CellFigure> find() {
		List<CellFigure> cells = new ArrayList<>();
		int first = 0;
		for (int index = 0; index <= layers.size(); index++) {
			if (index == layers.size() || isPlate(layers.get(index))) {
				if (index > first) {
					cells.add(new CellFigure(cells.size() + 1, first, index - 1, voltage(first, index - 1), asr(first, index - 1)));
				}
				first = index + 1;
			}
		}
		return cells;
	}

	private static boolean isPlate(LayerFigure layer) {
		return layer.kind() == LayerKind.BIPOLAR_PLATE;
	}

	/** Difference of the average potentials of the electrodes (model M12). */
	private double voltage(int first, int last) {
		return potential(ElectrodeRole.CATHODE, first, last) - potential(ElectrodeRole.ANODE, first, last);
	}

	private double potential(ElectrodeRole role, int first, int last) {
		for (int index = first; index <= last; index++) {
			LayerContext layer = judged.apply(layers.get(index).id());
			ElectrodeData electrode = layer == null ? null : layer.electrode();
			if (layer != null && electrode != null && electrode.role() == role) {
				double assumed = layer.kind() == LayerKind.METAL_ELECTRODE && layer.isLithiumMetal() ? 0 : Double.NaN;
				return layer.material().number(Property.AVERAGE_POTENTIAL).orElse(assumed);
			}
		}
		return Double.NaN;
	}

	/** Also of the boundaries to the plates around the cell. */
	private double asr(int first, int last) {
		double sum = 0;
		for (int index = first; index <= last; index++) {
			LayerFigure layer = layers.get(index);
			sum += conductsElectrons(layer) ? 0 : median(layer.asr());
		}
		for (int index = Math.max(0, first - 1); index <= last && index < boundaries.size(); index++) {
			sum += median(boundaries.get(index).asr());
		}
		return sum;
	}

	/** Whether nothing is counted for a layer. */
	private boolean conductsElectrons(LayerFigure layer) {
		LayerContext context = judged.apply(layer.id());
		return layer.kind().isCollectorOrPlate() || context != null && context.isLithiumMetal();
	}

	private static double median(@Nullable Summary asr) {
		return asr == null ? Double.NaN : asr.median();
	}
}
