/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.sweep.SweepPoint;
import org.interphase.core.uncertainty.Summary;

/** The resistance of a whole stack. */
public final class TotalAsr {

	private static final int LONGEST_LIST = 80;

	private TotalAsr() {
	}

	/** Sum of the known parts, ohm cm2; empty if no part is known. */
	public static Optional<Summary> of(StackAssessment stack) {
		Summary asr = stack.totals().asr();
		return asr != null && asr.median() > 0 ? Optional.of(asr) : Optional.empty();
	}

	/** A stack of one point of a sweep. */
	static Optional<StackAssessment> stack(SweepPoint point, String stack) {
		return point.assessment().stacks().stream().filter(found -> found.stack().id().equals(stack)).findFirst();
	}

	/** What the sums of a sweep lack, after its first point; empty if they are complete. */
	public static String missing(List<SweepPoint> points, String stack) {
		return points.stream().findFirst().flatMap(point -> stack(point, stack)).map(TotalAsr::missing).orElse(""); //$NON-NLS-1$
	}

	/** What the sum lacks, as a sentence; empty if it is complete. */
	static String missing(StackAssessment stack) {
		List<String> missing = stack.totals().missing();
		return missing.isEmpty() ? "" //$NON-NLS-1$
				: NLS.bind(Messages.waterfall_missing, Words.shortened(String.join(", ", missing), LONGEST_LIST)); //$NON-NLS-1$
	}
}
