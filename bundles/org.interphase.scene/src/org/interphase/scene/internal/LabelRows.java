/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.Bounds;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.StackFigure;

/** The places of the labels beside one stack: a row for each boundary, for its treatments, for a layer with a resistance or too low for its name. */
final class LabelRows {

	/** Smallest distance of two rows. */
	static final double DISTANCE = 19;
	/** A lower layer is named beside the column and not inside. */
	static final double LOWEST_WITH_NAME = 20;

	/** What a row tells. */
	enum Kind {
		LAYER, BOUNDARY, TREATMENT
	}

	/** A row: what it tells of the layer or boundary at an index, where it stands and where it belongs. */
	record Row(Kind kind, int index, double y, double wanted) {
	}

	private final Kind[] kinds;
	private final int[] indices;
	private final double[] wanted;
	private final double[] places;

	LabelRows(StackFigure stack, double[] edges) {
		List<LayerFigure> layers = stack.layers();
		int most = 3 * layers.size();
		Kind[] allKinds = new Kind[most];
		int[] allIndices = new int[most];
		double[] allWanted = new double[most];
		int count = 0;
		for (int index = 0; index < layers.size(); index++) {
			if (layers.get(index).asr() != null || edges[index + 1] - edges[index] < LOWEST_WITH_NAME) {
				allKinds[count] = Kind.LAYER;
				allIndices[count] = index;
				allWanted[count++] = (edges[index] + edges[index + 1]) / 2;
			}
			if (index < stack.boundaries().size()) {
				allKinds[count] = Kind.BOUNDARY;
				allIndices[count] = index;
				allWanted[count++] = edges[index + 1];
				BoundaryFigure boundary = stack.boundaries().get(index);
				if (boundary.isTreated()) {
					allKinds[count] = Kind.TREATMENT;
					allIndices[count] = index;
					// below the label of the boundary, but not below the middle of the next layer
					allWanted[count++] = Math.min(edges[index + 1] + DISTANCE, (edges[index + 1] + edges[index + 2]) / 2);
				}
			}
		}
		kinds = Arrays.copyOf(allKinds, count);
		indices = Arrays.copyOf(allIndices, count);
		wanted = Arrays.copyOf(allWanted, count);
		places = LabelColumn.place(wanted, DISTANCE, edges[0]);
	}

	/** Lower end of the last row. */
	double bottom() {
		return places.length == 0 ? 0 : places[places.length - 1] + DISTANCE / 2;
	}

	/** The rows of which an area shows the text or the line to it. */
	List<Row> rows(Bounds area) {
		int first = Math.min(firstFrom(places, area.y() - DISTANCE), firstFrom(wanted, area.y() - DISTANCE));
		int end = Math.max(firstFrom(places, area.bottom() + DISTANCE), firstFrom(wanted, area.bottom() + DISTANCE));
		return IntStream.range(first, end)
				.mapToObj(row -> new Row(kinds[row], indices[row], places[row], wanted[row])).toList();
	}

	/** Index of the first value of an ascending array that is not below a limit. */
	private static int firstFrom(double[] values, double limit) {
		int found = Arrays.binarySearch(values, limit);
		return found >= 0 ? found : -found - 1;
	}
}
