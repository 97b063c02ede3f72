/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;
import java.util.stream.Collectors;

import org.interphase.cli.internal.report.EstimateReport;
import org.interphase.cli.internal.report.EstimatedDesign;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.StackPart;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.assess.Fault;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.estimate.Basis;
import org.interphase.core.output.Arc;
import org.interphase.core.output.OutputResult;
import org.interphase.core.output.Spectrum;
import org.interphase.core.quantity.Figures;

/** Resistances with all estimates side by side, for people. */
public final class EstimateText {

	private EstimateText() {
	}

	/** The report. */
	public static String render(EstimateReport report) {
		Page page = new Page();
		for (EstimatedDesign design : report.designs()) {
			HeaderSection.write(page, design.design());
			List<StackAssessment> stacks = design.design().assessment().stacks();
			for (int i = 0; i < stacks.size(); i++) {
				HeaderSection.writeStack(page, stacks.get(i), design.design().notations().get(i));
				parts(page, stacks.get(i));
				if (!design.outputs().isEmpty()) {
					outputs(page, design.outputs().get(i), report);
				}
			}
			page.gap();
		}
		page.line(0, Messages.get("estimateSummary", String.valueOf(report.options().seed()), //$NON-NLS-1$
				String.valueOf(report.options().draws())));
		return page.toString();
	}

	private static void parts(Page page, StackAssessment stack) {
		Table table = new Table(Column.words(Messages.get("columnPart")), Column.words(Messages.get("columnHeadline")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.words(Messages.get("columnBasis")), Column.words(Basis.MEASURED.label()), //$NON-NLS-1$
				Column.words(Basis.EVIDENCE.label()), Column.words(Basis.MECHANISTIC.label()));
		for (StackPart part : StackPart.of(stack)) {
			if (!part.layer() || !part.estimates().isEmpty()) {
				table.row(part.label(), part.headline().map(estimate -> Bands.both(estimate.asr())).orElse("?"), //$NON-NLS-1$
						part.headline().map(estimate -> estimate.basis().label()).orElse("-"), of(part, Basis.MEASURED), //$NON-NLS-1$
						of(part, Basis.EVIDENCE), of(part, Basis.MECHANISTIC));
			}
		}
		table.row(Messages.get(stack.totals().missing().isEmpty() ? "sum" : "sumKnown"), //$NON-NLS-1$ //$NON-NLS-2$
				Bands.both(stack.totals().asr()), "", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		page.heading(Messages.get("headingEstimates")); //$NON-NLS-1$
		page.table(1, table);
	}

	private static String of(StackPart part, Basis basis) {
		return part.estimates().stream().filter(estimate -> estimate.basis() == basis)
				.map(estimate -> Bands.both(estimate.asr())).collect(Collectors.joining("; ")); //$NON-NLS-1$
	}

	private static void outputs(Page page, StackOutputs outputs, EstimateReport report) {
		if (report.withOutputs()) {
			Table table = new Table(Column.words(Messages.get("columnOutput")), Column.words(Messages.get("columnPart")), //$NON-NLS-1$ //$NON-NLS-2$
					Column.words(Messages.get("columnValue")), Column.words(Messages.get("columnUnit")), //$NON-NLS-1$ //$NON-NLS-2$
					Column.words(Messages.get("columnModel")), Column.words(Messages.get("columnFlags"))); //$NON-NLS-1$ //$NON-NLS-2$
			for (OutputResult result : outputs.outputs()) {
				table.row(result.output().name(), result.output().label(), Bands.both(result.value()),
						result.output().unit(), result.output().model(), String.join("; ", result.output().flags())); //$NON-NLS-1$
			}
			page.heading(Messages.get("headingOutputs")); //$NON-NLS-1$
			page.table(1, table);
		}
		if (report.withSpectrum()) {
			page.heading(Messages.get("headingSpectrum")); //$NON-NLS-1$
			outputs.spectrum().ifPresentOrElse(spectrum -> spectrum(page, spectrum),
					() -> page.line(1, Messages.get("noSpectrum"))); //$NON-NLS-1$
		}
		for (Fault fault : outputs.faults()) {
			page.line(1, Messages.get("faultAt", fault.contribution(), fault.element(), fault.problem())); //$NON-NLS-1$
		}
	}

	private static void spectrum(Page page, Spectrum spectrum) {
		Table table = new Table(Column.words(Messages.get("columnProcess")), Column.numbers(Messages.get("columnAsr")), //$NON-NLS-1$ //$NON-NLS-2$
				Column.numbers("Hz"), Column.numbers("F/cm2"), Column.numbers("alpha")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (Arc arc : spectrum.arcs()) {
			table.row(arc.label(), Figures.number(arc.resistance()), Figures.number(arc.frequency()),
					Figures.number(arc.capacitance()), Figures.number(arc.alpha()));
		}
		page.table(1, table);
		spectrum.notes().forEach(note -> page.line(1, note));
	}
}
