/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.json.DesignKeys;
import org.interphase.cli.internal.report.Counts;
import org.interphase.cli.internal.report.SweptDesign;
import org.interphase.cli.internal.report.VariedQuantity;
import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.core.uncertainty.Summary;

/** A sweep for spreadsheets: a row for each point. Unknown numbers are empty cells. */
public final class SweepCsv {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();
	private static final String ASR = "asr_ohm_cm2"; //$NON-NLS-1$

	private final SweptDesign design;

	private SweepCsv(SweptDesign design) {
		this.design = design;
	}

	/** The table. */
	public static String render(SweptDesign design) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
			SweepCsv table = new SweepCsv(design);
			csv.printRecord(table.titles());
			for (SweepPoint point : design.points()) {
				csv.printRecord(row(point));
			}
		} catch (IOException e) {
			// a text in memory does not fail
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private List<String> titles() {
		List<String> titles = new ArrayList<>();
		for (VariedQuantity quantity : design.varied()) {
			titles.add(quantity.element() + '.' + DesignKeys.of(quantity.axis().attribute()));
		}
		List<StackAssessment> stacks = design.points().get(0).assessment().stacks();
		for (int i = 0; i < stacks.size(); i++) {
			String prefix = stacks.size() == 1 ? "" : "stack_" + (i + 1) + '_'; //$NON-NLS-1$ //$NON-NLS-2$
			for (String column : List.of("p5", "median", "p95")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				titles.add(prefix + "total_" + column + '_' + ASR); //$NON-NLS-1$
			}
			List<BoundaryAssessment> boundaries = stacks.get(i).boundaries();
			for (int k = 0; k < boundaries.size(); k++) {
				titles.add(prefix + "boundary_" + (k + 1) + '_' + boundaries.get(k).boundary().label() + '_' + ASR); //$NON-NLS-1$
			}
		}
		titles.addAll(List.of("errors", "warnings", "infos", "hints", "unknown", "waived", "faults")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
		return titles;
	}

	private static List<String> row(SweepPoint point) {
		List<String> cells = new ArrayList<>();
		point.values().forEach(value -> cells.add(number(value.doubleValue())));
		for (StackAssessment stack : point.assessment().stacks()) {
			Summary total = stack.totals().asr();
			cells.add(total == null ? "" : number(total.p5())); //$NON-NLS-1$
			cells.add(median(total));
			cells.add(total == null ? "" : number(total.p95())); //$NON-NLS-1$
			for (BoundaryAssessment boundary : stack.boundaries()) {
				Optional<EstimateResult> headline = boundary.headline();
				cells.add(headline.isPresent() ? median(headline.get().asr()) : ""); //$NON-NLS-1$
			}
		}
		Counts counts = Counts.of(point.assessment().stacks(), 0);
		for (long count : new long[] { counts.errors(), counts.warnings(), counts.infos(), counts.hints(), counts.unknown(),
				counts.waived(), counts.faults() }) {
			cells.add(String.valueOf(count));
		}
		return cells;
	}

	private static String median(@Nullable Summary summary) {
		return summary == null ? "" : number(summary.median()); //$NON-NLS-1$
	}

	private static String number(double value) {
		return Double.isFinite(value) ? String.valueOf(value) : ""; //$NON-NLS-1$
	}
}
