/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.Totals;
import org.interphase.core.uncertainty.Summary;
import org.interphase.library.ReferenceCell;
import org.interphase.library.internal.CellCommentFile;
import org.interphase.library.internal.CellMeasurementFile;
import org.interphase.library.internal.Lazy;
import org.interphase.model.MeasuredQuantity;

/**
 * A row of the comparison: what the models give for a reference cell, and what was reported.
 *
 * @param cell    the cell
 * @param totals  what the models give for its stack
 * @param nominal the largest capacity reported of its series, mAh/g; NaN if there is none
 */
record CellComparison(ReferenceCell cell, Totals totals, double nominal) {

	private static final Lazy<Map<String, String>> COMMENTS = new Lazy<>(CellCommentFile::read);
	/** Of the capacity of the series. */
	private static final double CLEARLY_LESS = 0.95;
	/** V; a cell with such a drop reaches its cut-off voltage long before it is empty. */
	private static final double HINDERING_DROP = 0.5;
	/** Below it a number is written with a power of ten. */
	private static final double SMALL = 1e-2;
	private static final double MV_PER_V = 1000;
	private static final String UNKNOWN = "-"; //$NON-NLS-1$
	private static final String AND = "; "; //$NON-NLS-1$

	static CellComparison of(ReferenceCell cell, StackAssessment assessment) {
		return new CellComparison(cell, assessment.totals(), CellDesigner.nominalCapacity(cell).orElse(Double.NaN));
	}

	/** The cells of the row, from the id to the comment. */
	List<String> row() {
		Summary asr = totals.asr();
		return List.of(cell.id(), cell.notationPrinted(), figure(totals.openCircuitVoltage(), 3),
				figure(totals.arealCapacity(), 2), figure(totals.currentDensity(), 2),
				asr == null ? UNKNOWN : figure(asr.median(), 2) + " (" + figure(asr.p5(), 2) + " to " + figure(asr.p95(), 2) + ')', //$NON-NLS-1$ //$NON-NLS-2$
				figure(totals.ohmicDrop() * MV_PER_V, 2), reported(), comment());
	}

	private String reported() {
		List<String> parts = new ArrayList<>();
		if (!Double.isNaN(cell.capacity())) {
			String rate = Double.isNaN(cell.rate()) ? "" : " at " + figure(cell.rate(), 3) + ' ' + cell.rateUnit(); //$NON-NLS-1$ //$NON-NLS-2$
			parts.add(capacity() + rate);
		}
		if (!Double.isNaN(cell.retention())) {
			parts.add(figure(cell.retention(), 3) + " % after " + figure(cell.retentionCycle(), 4) + " cycles"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		for (CellMeasurementFile.Entry entry : ReportedPerformance.others(cell)) {
			String temperature = Double.isNaN(entry.temperature()) ? "" : " at " + figure(entry.temperature(), 3) + " C"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			String note = entry.note().isEmpty() ? "" : " (" + entry.note() + ')'; //$NON-NLS-1$ //$NON-NLS-2$
			parts.add(entry.quantity().getLiteral().replace('-', ' ') + ' ' + figure(entry.value(), 2) + ' ' + entry.unit()
					+ temperature + note);
		}
		return parts.isEmpty() ? UNKNOWN : String.join(AND, parts);
	}

	private String capacity() {
		String capacity = figure(cell.capacity(), 4) + " mAh/g"; //$NON-NLS-1$
		return switch (cell.capacityQualifier()) {
		case "=" -> capacity; //$NON-NLS-1$
		case "~", ">" -> cell.capacityQualifier() + ' ' + capacity; //$NON-NLS-1$ //$NON-NLS-2$
		default -> capacity + " (" + cell.capacityQualifier() + ')'; //$NON-NLS-1$
		};
	}

	private String comment() {
		List<String> parts = new ArrayList<>();
		String written = COMMENTS.get().get(cell.id());
		if (written != null) {
			parts.add(written);
		}
		Summary asr = totals.asr();
		if (asr != null) {
			ReportedPerformance.others(cell).stream().filter(CellComparison::isOverpotentialOfUnknownCurrent)
					.forEach(entry -> parts.add("The current density of the " + figure(entry.value(), 2) //$NON-NLS-1$
							+ " mV is not given; the resistance of the model makes it at " //$NON-NLS-1$
							+ figure(entry.value() / asr.median(), 1) + " mA/cm2.")); //$NON-NLS-1$
		}
		if (!totals.missing().isEmpty()) {
			parts.add("No data for " + String.join(", ", totals.missing()) + ", which the resistance lacks."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		if (cell.capacity() < CLEARLY_LESS * nominal) {
			parts.add("At this rate " + figure(100 * cell.capacity() / nominal, 2) + " % of the " + figure(nominal, 4) //$NON-NLS-1$ //$NON-NLS-2$
					+ " mAh/g of the series were reported; the areal capacity is that of the series."); //$NON-NLS-1$
		}
		if (totals.ohmicDrop() > HINDERING_DROP && !Double.isNaN(cell.capacity())) {
			parts.add("With such a drop the reported capacity could hardly be reached: the published cell has a lower " //$NON-NLS-1$
					+ "resistance than the dimensions assumed here give."); //$NON-NLS-1$
		}
		return String.join(" ", parts); //$NON-NLS-1$
	}

	private static boolean isOverpotentialOfUnknownCurrent(CellMeasurementFile.Entry entry) {
		return entry.quantity() == MeasuredQuantity.OVERPOTENTIAL && Double.isNaN(entry.currentDensity());
	}

	/** A number with so many significant digits. */
	private static String figure(double value, int digits) {
		if (Double.isNaN(value)) {
			return UNKNOWN;
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
		return Math.abs(value) >= SMALL || value == 0 ? rounded.toPlainString() : rounded.toString().replace('E', 'e');
	}
}
