/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.quantity.Figures;
import org.interphase.core.uncertainty.Summary;

/** Numbers with their bands. */
final class Ranges {

	private Ranges() {
	}

	/** The median; a question mark if nobody knows. */
	static String median(@Nullable Summary summary) {
		return summary == null ? "?" : Figures.number(summary.median()); //$NON-NLS-1$
	}

	/** The range that holds 90 %; empty if nobody knows, or it is one number. */
	static String range(@Nullable Summary summary) {
		return summary == null || summary.p5() == summary.p95() ? "" //$NON-NLS-1$
				: Texts.get("range", Figures.number(summary.p5()), Figures.number(summary.p95())); //$NON-NLS-1$
	}
}
