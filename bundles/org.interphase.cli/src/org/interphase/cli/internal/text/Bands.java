/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.core.quantity.Figures;
import org.interphase.core.uncertainty.Summary;

/** Medians and ranges as people read them. */
public final class Bands {

	private Bands() {
	}

	/** The median; a question mark if it is unknown. */
	public static String median(@Nullable Summary summary) {
		return summary == null ? "?" : Figures.number(summary.median()); //$NON-NLS-1$
	}

	/** The range that holds 90 %; empty if it is unknown or a single value. */
	public static String range(@Nullable Summary summary) {
		return summary == null || summary.p5() == summary.p95() ? "" //$NON-NLS-1$
				: Messages.get("range", Figures.number(summary.p5()), Figures.number(summary.p95())); //$NON-NLS-1$
	}

	/** Median and range, e.g. {@code 12 (5 to 30)}; a question mark if they are unknown. */
	public static String both(@Nullable Summary summary) {
		String range = range(summary);
		return range.isEmpty() ? median(summary) : Messages.get("medianAndRange", median(summary), range); //$NON-NLS-1$
	}
}
