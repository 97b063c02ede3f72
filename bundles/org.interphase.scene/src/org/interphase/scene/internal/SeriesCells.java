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
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.LayerKind;
import org.interphase.scene.CellFigure;
import org.interphase.scene.LayerFigure;

/** Finds the cells between the bipolar plates of a stack. */
public final class SeriesCells {

	private final List<LayerFigure> layers;
	private final Function<String, @Nullable CellAssessment> judged;

	private SeriesCells(List<LayerFigure> layers, Function<String, @Nullable CellAssessment> judged) {
		this.layers = layers;
		this.judged = judged;
	}

	/**
	 * The cells in series; none if there is no plate.
	 *
	 * @param judged a cell by the id of its first layer as it was judged; null if it was not
	 */
	public static List<CellFigure> of(List<LayerFigure> layers, Function<String, @Nullable CellAssessment> judged) {
		return layers.stream().anyMatch(SeriesCells::isPlate) ? new SeriesCells(layers, judged).find() : List.of();
	}

	private List<CellFigure> find() {
		List<CellFigure> cells = new ArrayList<>();
		int first = 0;
		for (int index = 0; index <= layers.size(); index++) {
			if (index == layers.size() || isPlate(layers.get(index))) {
				if (index > first) {
					cells.add(cell(cells.size() + 1, first, index));
				}
				first = index + 1;
			}
		}
		return cells;
	}

	private static boolean isPlate(LayerFigure layer) {
		return layer.kind() == LayerKind.BIPOLAR_PLATE;
	}

	private CellFigure cell(int number, int first, int end) {
		CellAssessment known = judged.apply(layers.get(first).id());
		return known == null || !isSame(known, layers.subList(first, end)) ? new CellFigure(number, first, end - 1, Double.NaN, null)
				: new CellFigure(number, first, end - 1, known.voltage(), known.missing().isEmpty() ? known.asr() : null);
	}

	/** Whether a cell has the layers that it had when it was judged. */
	private static boolean isSame(CellAssessment known, List<LayerFigure> layers) {
		return known.cell().layers().stream().map(LayerContext::id).toList().equals(layers.stream().map(LayerFigure::id).toList());
	}
}
