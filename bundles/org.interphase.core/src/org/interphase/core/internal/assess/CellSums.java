/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.CellContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.uncertainty.Summary;

/**
 * The resistances of the cells in series. A cell is added up by the thread that judges the last of its open parts, as long as the
 * draws of its parameters are at hand; equal cells are added up once, and one that is as it was in the last assessment is not added
 * up again. A stack that is one cell has nothing to add up here.
 */
final class CellSums {

	private static final int NONE = -1;

	private final List<CellContext> cells;
	private final Parts<LayerContext> layers;
	private final Parts<BoundaryContext> boundaries;
	private final KnownCells before;
	private final Known known;
	private final int[] cellOfLayer;
	private final int[] cellOfBoundary;
	private final AtomicIntegerArray open;
	private final Map<Addends, Summary> sums = new ConcurrentHashMap<>();

	/** The cells of a stack of which some parts are open; before is what the last assessment remembers. */
	CellSums(StackContext stack, Parts<LayerContext> layers, Parts<BoundaryContext> boundaries, KnownCells before,
			Known known) {
		this.layers = layers;
		this.boundaries = boundaries;
		this.before = before;
		this.known = known;
		cells = stack.cells();
		cellOfLayer = new int[layers.count()];
		cellOfBoundary = new int[boundaries.count()];
		open = new AtomicIntegerArray(cells.size());
		Arrays.fill(cellOfLayer, NONE);
		Arrays.fill(cellOfBoundary, NONE);
		if (isSeries()) {
			cells.stream().filter(cell -> !cell.layers().isEmpty()).forEach(this::place);
			layers.forEachOpen(index -> count(cellOfLayer[index]));
			boundaries.forEachOpen(index -> count(cellOfBoundary[index]));
		}
	}

	private boolean isSeries() {
		return cells.size() > 1;
	}

	/** To a cell belong its layers and all boundaries that they touch. */
	private void place(CellContext cell) {
		int first = cell.layers().getFirst().index();
		int last = cell.layers().getLast().index();
		Arrays.fill(cellOfLayer, first, last + 1, cell.number());
		Arrays.fill(cellOfBoundary, Math.max(0, first - 1), Math.min(last + 1, cellOfBoundary.length), cell.number());
	}

	private void count(int cell) {
		if (cell != NONE) {
			open.incrementAndGet(cell);
		}
	}

	/** Takes note that a layer is judged. */
	void layerJudged(int index) {
		judged(cellOfLayer[index]);
	}

	/** Takes note that a boundary is judged. */
	void boundaryJudged(int index) {
		judged(cellOfBoundary[index]);
	}

	private void judged(int cell) {
		if (cell != NONE && open.decrementAndGet(cell) == 0) {
			addUp(resistors(cells.get(cell)));
		}
	}

	private void addUp(Resistors cell) {
		Addends addends = cell.addends();
		if (!addends.numbers().isEmpty() && !sums.containsKey(addends)) {
			sums.put(addends, cell.summary(known.freshDraws()));
		}
	}

	/** The parts of a cell in the order in which current meets them. */
	private Resistors resistors(CellContext cell) {
		Resistors resistors = new Resistors(known.draws());
		for (LayerContext layer : cell.layers()) {
			int index = layer.index();
			if (index > 0 && layer == cell.layers().getFirst()) {
				boundaries.addTo(resistors, index - 1);
			}
			layers.addTo(resistors, index);
			if (index < boundaries.count()) {
				boundaries.addTo(resistors, index);
			}
		}
		return resistors;
	}

	/**
	 * What is said of each cell, once all parts are judged.
	 *
	 * @param total of the whole stack, which is that of its only cell
	 */
	List<CellAssessment> assessments(TotalResistance total, Watch watch) {
		if (!isSeries()) {
			return cells.stream().map(cell -> assessment(cell, total.summary(), total.missing())).toList();
		}
		CellAssessment[] assessments = new CellAssessment[cells.size()];
		// cells of which no part was open may still be new, because a plate has come or gone
		Supervisor.share(assessments.length, next -> {
			for (int i = next.getAndIncrement(); i < assessments.length; i = next.getAndIncrement()) {
				watch.goOn();
				assessments[i] = assessment(cells.get(i));
			}
			return assessments;
		});
		return List.of(assessments);
	}

	private CellAssessment assessment(CellContext cell) {
		CellAssessment last = unchanged(cell);
		if (last != null) {
			return new CellAssessment(cell, last.asr(), last.missing(), last.voltage());
		}
		Resistors resistors = resistors(cell);
		addUp(resistors);
		return assessment(cell, sums.get(resistors.addends()), resistors.missing());
	}

	/** What was said of a cell if all that belongs to it was taken over in the same order; else null. */
	private @Nullable CellAssessment unchanged(CellContext cell) {
		if (cell.layers().isEmpty()) {
			return null;
		}
		int first = cell.layers().getFirst().index();
		int place = layers.takenFrom(first);
		CellAssessment last = place < 0 ? null : before.beginningAt(place, cell.layers().size());
		return last != null && follow(layers, first, first + cell.layers().size(), place - first)
				&& follow(boundaries, Math.max(0, first - 1), Math.min(first + cell.layers().size(), boundaries.count()),
						place - first) ? last : null;
	}

	/** Whether all parts of a range were taken over from places that lie so much further back. */
	private static boolean follow(Parts<?> parts, int from, int to, int shift) {
		for (int index = from; index < to; index++) {
			if (parts.takenFrom(index) != index + shift) {
				return false;
			}
		}
		return true;
	}

	private static CellAssessment assessment(CellContext cell, @Nullable Summary asr, List<String> missing) {
		return new CellAssessment(cell, asr, missing, StackTotals.voltage(cell));
	}

	/** What is to be remembered of the cells. */
	KnownCells remembered(List<CellAssessment> assessments) {
		return isSeries() ? new KnownCells(cellOfLayer, assessments) : KnownCells.NONE;
	}
}
