/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import java.util.List;

import org.interphase.model.ContactState;
import org.interphase.model.EstimateBasis;

/**
 * A boundary at the moment of an assessment, immutable.
 *
 * @param id             id of the model element
 * @param index          place in the stack, from 0; it stands between layers index and index + 1
 * @param left           the layer before it
 * @param right          the layer after it
 * @param leftFace       state of the face of the left layer
 * @param rightFace      state of the face of the right layer
 * @param contact        how the faces were brought together
 * @param preferredBasis kind of estimate that the author wants as headline value
 * @param measurements   measured values
 */
public record BoundaryContext(String id, int index, LayerContext left, LayerContext right, FaceContext leftFace,
		FaceContext rightFace, ContactState contact, EstimateBasis preferredBasis,
		List<MeasurementContext> measurements) {

	/** Copies the measurements. */
	public BoundaryContext {
		measurements = List.copyOf(measurements);
	}

	/** Short text such as {@code Li|LLZO}. */
	public String label() {
		return left.name() + "|" + right.name(); //$NON-NLS-1$
	}

	/** Whether one of the two layers is of this kind. */
	public boolean touches(LayerKind kind) {
		return left.kind() == kind || right.kind() == kind;
	}

	/** The layer on the other side. */
	public LayerContext opposite(LayerContext layer) {
		return layer.index() == left.index() ? right : left;
	}

	/** The face of one of the two layers. */
	public FaceContext faceOf(LayerContext layer) {
		return layer.index() == left.index() ? leftFace : rightFace;
	}
}
