/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.assess.CellAssessment;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/**
 * All layers and boundaries of one stack, judged: those that have changed since the last time, on all processors.
 *
 * @param memory  what is said of each part, to be remembered
 * @param total   the sum of their resistances
 * @param cells   what is said of its cells
 * @param changes what is as it was in the last assessment; null if nothing is known of that
 */
record StackRun(StackMemory memory, TotalResistance total, List<CellAssessment> cells, @Nullable Changes changes) {

	/** Judges a stack; notes of contributions that fail are added in the order of the parts. */
	static StackRun of(StackContext stack, StackJudge judge, Known known, Watch watch, Faults faults) {
		StackMemory before = known.stack(stack);
		Picture picture = before == null ? Picture.of(stack) : Picture.of(stack, before.picture());
		Changes changes = before == null ? null : Changes.of(picture, before);
		Parts<LayerContext> layers = before == null || changes == null ? new Parts<>(new Layers(judge), stack.layers())
				: new Parts<>(new Layers(judge), stack.layers(), before.layers(), before.picture().layers(), changes.layers());
		Parts<BoundaryContext> boundaries = before == null || changes == null
				? new Parts<>(new Boundaries(judge), stack.boundaries())
				: new Parts<>(new Boundaries(judge), stack.boundaries(), before.boundaries(),
						before.picture().boundaries(), changes.boundaries());
		CellSums cells = new CellSums(stack, layers, boundaries, before == null ? KnownCells.NONE : before.cells(), known);
		Tally tally = judge(layers, boundaries, cells, known, watch);
		ExactSum last = before == null || layers.gone() + boundaries.gone() > layers.kept() + boundaries.kept() ? null
				: before.total();
		ExactSum sum = last == null ? new ExactSum(known.draws().count()) : last.copy();
		if (last == null) {
			layers.countKept(tally);
			boundaries.countKept(tally);
		} else {
			layers.countGone(tally);
			boundaries.countGone(tally);
		}
		tally.addTo(sum);
		layers.judged().forEach(judgement -> faults.addAll(judgement.notes()));
		boundaries.judged().forEach(judgement -> faults.addAll(judgement.notes()));
		Resistors resistors = new Resistors(known.draws());
		layers.addTo(resistors);
		boundaries.addTo(resistors);
		TotalResistance total = resistors.total(sum);
		List<CellAssessment> assessed = cells.assessments(total, watch);
		return new StackRun(new StackMemory(picture, layers.judged(), boundaries.judged(), total.sum(),
				cells.remembered(assessed), RuleMemory.NOTHING), total, assessed, changes);
	}

	private static Tally judge(Parts<LayerContext> layers, Parts<BoundaryContext> boundaries, CellSums cells, Known known,
			Watch watch) {
		Tally tally = new Tally(known.draws());
		int[] pieces = pieces(layers, boundaries);
		Supervisor.share(pieces.length, next -> {
			Tally own = new Tally(known.draws());
			for (int i = next.getAndIncrement(); i < pieces.length; i = next.getAndIncrement()) {
				watch.goOn();
				int index = pieces[i] / 2;
				if (pieces[i] % 2 == 0) {
					layers.judge(index, own);
					cells.layerJudged(index);
				} else {
					boundaries.judge(index, own);
					cells.boundaryJudged(index);
				}
			}
			return own;
		}).forEach(tally::add);
		return tally;
	}

	/**
	 * The open parts, twice the index of a layer and one more than twice that of a boundary: in the order in which current meets
	 * them, because neighbours and the cell that they make have draws in common.
	 */
	private static int[] pieces(Parts<LayerContext> layers, Parts<BoundaryContext> boundaries) {
		IntStream.Builder pieces = IntStream.builder();
		layers.forEachOpen(index -> pieces.add(2 * index));
		boundaries.forEachOpen(index -> pieces.add(2 * index + 1));
		return pieces.build().sorted().toArray();
	}

	private record Layers(StackJudge judge) implements Parts.Kind<LayerContext> {

		@Override
		public Judgement judge(LayerContext layer, @Nullable Judgement before, Tally tally) {
			return judge.layer(layer, before, tally);
		}

		@Override
		public String label(LayerContext layer) {
			return layer.name();
		}

		@Override
		public boolean resists(LayerContext layer) {
			return !layer.kind().isCollectorOrPlate() && !layer.isLithiumMetal();
		}
	}

	private record Boundaries(StackJudge judge) implements Parts.Kind<BoundaryContext> {

		@Override
		public Judgement judge(BoundaryContext boundary, @Nullable Judgement before, Tally tally) {
			return judge.boundary(boundary, before, tally);
		}

		@Override
		public String label(BoundaryContext boundary) {
			return boundary.label();
		}

		@Override
		public boolean resists(BoundaryContext boundary) {
			return true;
		}
	}
}
