/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.EstimateReport;
import org.interphase.cli.internal.report.EstimatedDesign;
import org.interphase.cli.internal.report.StackPart;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.context.SpectrumPoint;
import org.interphase.core.output.OutputResult;
import org.interphase.core.uncertainty.Summary;

/**
 * Resistances for spreadsheets: a row for each estimate and each output; or the points of the impedance spectra. Unknown
 * numbers are empty cells.
 */
public final class EstimateCsv {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

	private final CSVPrinter csv;
	private final EstimateReport report;

	private EstimateCsv(CSVPrinter csv, EstimateReport report) {
		this.csv = csv;
		this.report = report;
	}

	/** The report. */
	public static String render(EstimateReport report) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter csv = new CSVPrinter(text, FORMAT)) {
			new EstimateCsv(csv, report).write();
		} catch (IOException e) {
			// a text in memory does not fail
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	private void write() throws IOException {
		if (report.withSpectrum()) {
			csv.printRecord("file", "stack", "frequency_Hz", "real_ohm_cm2", "imaginary_ohm_cm2"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		} else {
			csv.printRecord("file", "stack", "kind", "number", "id", "label", "quantity", "unit", "basis", "source", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
					"headline", "distance", "p5", "median", "p95"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
		}
		for (EstimatedDesign design : report.designs()) {
			List<StackAssessment> stacks = design.design().assessment().stacks();
			for (int i = 0; i < stacks.size(); i++) {
				if (report.withSpectrum()) {
					spectrum(design, i);
				} else {
					parts(design, stacks.get(i));
					total(design, stacks.get(i));
					outputs(design, i);
				}
			}
		}
	}

	private void parts(EstimatedDesign design, StackAssessment stack) throws IOException {
		for (StackPart part : StackPart.of(stack)) {
			for (EstimateResult estimate : part.estimates()) {
				boolean headline = estimate == part.estimates().get(0);
				row(design, stack, part.layer() ? "layer" : "boundary", number(part.number()), part.id(), part.label(), //$NON-NLS-1$ //$NON-NLS-2$
						"asr", "ohm cm2", estimate.basis().label(), estimate.estimator(), String.valueOf(headline), //$NON-NLS-1$ //$NON-NLS-2$
						number(estimate.distance()), estimate.asr());
			}
		}
	}

	private void total(EstimatedDesign design, StackAssessment stack) throws IOException {
		row(design, stack, "stack", "", stack.stack().id(), stack.stack().name(), "asr", "ohm cm2", "", "", "true", "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
				stack.totals().asr());
	}

	private void outputs(EstimatedDesign design, int index) throws IOException {
		if (!report.withOutputs()) {
			return;
		}
		StackAssessment stack = design.design().assessment().stacks().get(index);
		for (OutputResult result : design.outputs().get(index).outputs()) {
			row(design, stack, "output", "", result.output().element(), result.output().label(), result.output().id(), //$NON-NLS-1$ //$NON-NLS-2$
					result.output().unit(), "", result.output().model(), "true", "", result.value()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
	}

	private void spectrum(EstimatedDesign design, int index) throws IOException {
		StackAssessment stack = design.design().assessment().stacks().get(index);
		for (SpectrumPoint point : design.outputs().get(index).spectrum().map(known -> known.points()).orElse(List.of())) {
			csv.printRecord(design.design().file(), stack.stack().id(), number(point.frequency()), number(point.real()),
					number(point.imaginary()));
		}
	}

	private void row(EstimatedDesign design, StackAssessment stack, String kind, String number, String id, String label,
			String quantity, String unit, String basis, String source, String headline, String distance,
			@Nullable Summary value) throws IOException {
		csv.printRecord(design.design().file(), stack.stack().id(), kind, number, id, label, quantity, unit, basis, source,
				headline, distance, value == null ? "" : number(value.p5()), value == null ? "" : number(value.median()), //$NON-NLS-1$ //$NON-NLS-2$
				value == null ? "" : number(value.p95())); //$NON-NLS-1$
	}

	private static String number(int value) {
		return String.valueOf(value);
	}

	private static String number(double value) {
		return Double.isFinite(value) ? String.valueOf(value) : ""; //$NON-NLS-1$
	}
}
