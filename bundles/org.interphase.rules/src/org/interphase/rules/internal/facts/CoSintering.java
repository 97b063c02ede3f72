/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.rules.internal.facts;

import java.util.stream.Stream;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.TreatmentContext;
import org.interphase.model.ContactState;

/** Boundaries whose two layers were fired together. */
public final class CoSintering {

	private static final String TREATMENT = "co-sintered"; //$NON-NLS-1$

	private CoSintering() {
	}

	/** Whether a boundary was fired. */
	public static boolean isStated(BoundaryContext boundary) {
		return boundary.contact() == ContactState.CO_SINTERED || treatments(boundary).findAny().isPresent();
	}

	/** The highest temperature at which a boundary was fired, degC; NaN if it is not given. */
	public static double temperature(BoundaryContext boundary) {
		return treatments(boundary).mapToDouble(TreatmentContext::temperature).filter(Double::isFinite).max()
				.orElse(Double.NaN);
	}

	private static Stream<TreatmentContext> treatments(BoundaryContext boundary) {
		return Stream.of(boundary.leftFace(), boundary.rightFace()).flatMap(face -> face.treatments().stream())
				.filter(treatment -> treatment.kind().equals(TREATMENT));
	}
}
