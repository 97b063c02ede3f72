/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.quantity.Figures;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.rule.Finding;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.Icons;

/** Texts of one column of the list of findings. */
final class FindingLabels extends ColumnLabelProvider {

	private final Function<FindingRow, String> text;
	private final boolean isFirst;

	FindingLabels(Function<FindingRow, String> text, boolean isFirst) {
		this.text = text;
		this.isFirst = isFirst;
	}

	@Override
	public @Nullable String getText(Object element) {
		if (element instanceof FindingRow row) {
			return text.apply(row);
		}
		return isFirst && element instanceof FindingGroup group
				? NLS.bind(Messages.group_title, group.title(), group.rows().size()) : null;
	}

	@Override
	public @Nullable Image getImage(Object element) {
		if (!isFirst || !(element instanceof FindingRow row)) {
			return null;
		}
		return row.isWaived() ? Icons.image(Icons.WAIVE) : Icons.of(row.severity());
	}

	@Override
	public @Nullable Color getForeground(Object element) {
		return element instanceof FindingRow row && row.isWaived()
				? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
	}

	@Override
	public @Nullable String getToolTipText(Object element) {
		if (!(element instanceof FindingRow row)) {
			return null;
		}
		StringBuilder shown = new StringBuilder(row.message());
		if (!row.reason().isEmpty()) {
			shown.append('\n').append(row.reason());
		}
		row.finding().map(FindingLabels::judged).filter(text -> !text.isEmpty()).ifPresent(text -> shown.append('\n').append(text));
		row.finding().filter(Finding::waived)
				.ifPresent(finding -> shown.append('\n').append(NLS.bind(Messages.tooltip_waived, finding.waiverReason())));
		return shown.toString();
	}

	/** The value that the rule looked at and its limit, in the units that the user prefers. */
	private static String judged(Finding finding) {
		if (Double.isNaN(finding.value())) {
			return ""; //$NON-NLS-1$
		}
		String value = quantity(finding.value(), finding.unit());
		return Double.isNaN(finding.threshold()) ? NLS.bind(Messages.tooltip_value, value)
				: NLS.bind(Messages.tooltip_valueAndLimit, value, quantity(finding.threshold(), finding.unit()));
	}

	private static String quantity(double value, String unit) {
		boolean isUnit = unit.isEmpty() || Quantities.areSameKind(unit, unit);
		return isUnit ? DisplayUnits.amounts().rounded(value, unit.isEmpty() ? "1" : unit) //$NON-NLS-1$
				: Figures.quantity(value, unit);
	}
}
