/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.List;

import org.interphase.core.treatment.SurfaceState;

/**
 * State of one face of a boundary. Unknown numbers are NaN.
 *
 * @param treatments      treatments in order of application
 * @param contactFraction touching fraction of the area
 * @param contactAngle    degrees, of molten lithium
 * @param slope           rms slope of the surface
 * @param surface         what the treatments make of the surface
 */
public record FaceContext(List<TreatmentContext> treatments, double contactFraction, double contactAngle, double slope,
		SurfaceState surface) {

	/** Copies the treatments. */
	public FaceContext {
		treatments = List.copyOf(treatments);
	}

	/** A face whose treatments say nothing of the surface. */
	public FaceContext(List<TreatmentContext> treatments, double contactFraction, double contactAngle, double slope) {
		this(treatments, contactFraction, contactAngle, slope, SurfaceState.untreated());
	}
}
