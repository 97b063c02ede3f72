/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.quantity.Figures;
import org.interphase.core.quantity.Quantities;
import org.interphase.core.rule.Finding;
import org.interphase.ui.DisplayUnits;

/** All that a finding says, in lines. */
final class FindingText {

	private FindingText() {
	}

	/** The message, why it matters, what was judged, and why it is accepted if it is. */
	static String of(FindingRow row) {
		List<String> lines = new ArrayList<>(List.of(row.message(), row.reason()));
		row.finding().ifPresent(finding -> {
			lines.add(judged(finding));
			lines.add(finding.waived() ? NLS.bind(Messages.tooltip_waived, finding.waiverReason()) : ""); //$NON-NLS-1$
		});
		lines.removeIf(String::isEmpty);
		return String.join("\n", lines); //$NON-NLS-1$
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
