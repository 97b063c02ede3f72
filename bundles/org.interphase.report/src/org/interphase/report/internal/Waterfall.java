/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.interphase.core.assess.Headlines;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.estimate.ResistancePart;

/** Where the resistance sits: one row for each term in the order of the current, with its share of the median total. */
public final class Waterfall {

	private Waterfall() {
	}

	/** The terms with bars that add up to the width of the table. */
	public static void write(Page page, StackAssessment stack) throws IOException {
		List<ResistancePart> parts = Headlines.of(stack).parts();
		double sum = parts.stream().mapToDouble(part -> part.asr().median()).sum();
		if (!(sum > 0)) {
			return;
		}
		page.subheading(Texts.get("waterfall")); //$NON-NLS-1$
		page.open("table", "waterfall"); //$NON-NLS-1$ //$NON-NLS-2$
		page.open("tbody", null); //$NON-NLS-1$
		double before = 0;
		for (ResistancePart part : parts) {
			double share = part.asr().median() / sum;
			page.open("tr", null); //$NON-NLS-1$
			page.element("td", null, part.label()); //$NON-NLS-1$
			page.element("td", null, part.term().name()); //$NON-NLS-1$
			page.element("td", "number", Ranges.median(part.asr())); //$NON-NLS-1$ //$NON-NLS-2$
			page.element("td", "number", percent(share)); //$NON-NLS-1$ //$NON-NLS-2$
			page.open("td", "bar"); //$NON-NLS-1$ //$NON-NLS-2$
			page.open("span", part.boundary() ? "boundary" : "bulk"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			page.attribute("style", "margin-left:" + percent(before) + ";width:" + percent(share)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			page.closeElement();
			page.closeElement();
			page.closeElement();
			before += share;
		}
		page.endTable();
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f%%", 100 * share); //$NON-NLS-1$
	}
}
