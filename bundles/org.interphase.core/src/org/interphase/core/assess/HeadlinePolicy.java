/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.assess;

import java.util.Comparator;
import java.util.List;

import org.interphase.core.estimate.Basis;
import org.interphase.core.text.TextBundle;
import org.interphase.model.EstimateBasis;

/**
 * Which of several estimates of one layer or boundary is the headline value. In this order:
 * <ol>
 * <li>the basis that the author of the design prefers for this boundary, where such an estimate exists;</li>
 * <li>measured at this boundary;</li>
 * <li>published measurements that are near: distance at most {@value #NEAR}, the same class and treatment;</li>
 * <li>mechanisms;</li>
 * <li>published measurements that are far.</li>
 * </ol>
 * Among equals the smaller distance goes first, then the order of contribution. All estimates stay visible.
 */
public final class HeadlinePolicy {

	/** Largest distance of published measurements that go before the mechanisms. */
	public static final double NEAR = 1;

	private static final TextBundle TEXTS = new TextBundle(HeadlinePolicy.class);

	private HeadlinePolicy() {
	}

	/** The estimates, the headline first. */
	public static List<EstimateResult> ranked(List<EstimateResult> estimates, EstimateBasis preferred) {
		return estimates.stream().sorted(Comparator.comparing((EstimateResult result) -> rank(result, preferred))
				.thenComparing(EstimateResult::distance)).toList();
	}

	/** Why an estimate has its place, in one sentence. */
	public static String reason(EstimateResult estimate, EstimateBasis preferred) {
		if (isPreferred(estimate, preferred)) {
			return TEXTS.text("headline.preferred"); //$NON-NLS-1$
		}
		return switch (estimate.basis()) {
		case MEASURED -> TEXTS.text("headline.measured"); //$NON-NLS-1$
		case EVIDENCE -> TEXTS.text(isNear(estimate) ? "headline.evidence" : "headline.farEvidence"); //$NON-NLS-1$ //$NON-NLS-2$
		case MECHANISTIC -> TEXTS.text("headline.mechanistic"); //$NON-NLS-1$
		};
	}

	private static int rank(EstimateResult estimate, EstimateBasis preferred) {
		if (isPreferred(estimate, preferred)) {
			return 0;
		}
		return switch (estimate.basis()) {
		case MEASURED -> 1;
		case EVIDENCE -> isNear(estimate) ? 2 : 4;
		case MECHANISTIC -> 3;
		};
	}

	private static boolean isPreferred(EstimateResult estimate, EstimateBasis preferred) {
		return estimate.basis().name().equals(preferred.name());
	}

	private static boolean isNear(EstimateResult estimate) {
		return estimate.basis() == Basis.EVIDENCE && estimate.distance() <= NEAR;
	}
}
