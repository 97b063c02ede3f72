/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.text.Table.Column;
import org.interphase.core.assess.Totals;
import org.interphase.core.quantity.Figures;
import org.interphase.core.uncertainty.Summary;

/** Numbers of a whole stack. */
final class TotalsSection {

	private TotalsSection() {
	}

	static void write(Page page, Totals totals) {
		Table table = new Table(Column.words(""), Column.numbers(""), Column.words("")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		table.row(Messages.get(totals.missing().isEmpty() ? "totalAsr" : "totalAsrKnown"), Bands.median(totals.asr()), //$NON-NLS-1$ //$NON-NLS-2$
				asrUnit(totals.asr()));
		row(table, "totalVoltage", totals.openCircuitVoltage(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		row(table, "totalCapacity", totals.arealCapacity(), "mAh/cm2"); //$NON-NLS-1$ //$NON-NLS-2$
		row(table, "totalCurrent", totals.currentDensity(), "mA/cm2"); //$NON-NLS-1$ //$NON-NLS-2$
		row(table, "totalDrop", totals.ohmicDrop(), "V"); //$NON-NLS-1$ //$NON-NLS-2$
		row(table, "totalThickness", totals.thickness(), "um"); //$NON-NLS-1$ //$NON-NLS-2$
		if (totals.cells() > 1) {
			row(table, "totalCells", totals.cells(), ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		page.heading(Messages.get("headingTotals")); //$NON-NLS-1$
		page.table(1, table);
		if (!totals.missing().isEmpty()) {
			page.labelled(1, Messages.get("labelMissing"), String.join(", ", totals.missing())); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private static String asrUnit(@Nullable Summary asr) {
		String range = Bands.range(asr);
		return range.isEmpty() ? "ohm cm2" : Messages.get("unitAndRange", "ohm cm2", range); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static void row(Table table, String key, double value, String unit) {
		table.row(Messages.get(key), Figures.number(value), unit);
	}
}
