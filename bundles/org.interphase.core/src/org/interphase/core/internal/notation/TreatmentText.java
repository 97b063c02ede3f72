/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.notation;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.model.Treatment;

/**
 * The treatments in one pair of brackets behind a layer.
 *
 * @param side       the faces of the layer that are meant
 * @param treatments the treatments in order of application
 * @param place      where they stand
 */
record TreatmentText(Side side, List<Treatment> treatments, Span place) {

	/** Faces of a layer. */
	enum Side {
		/** Both faces, as far as they stand at a boundary. */
		BOTH,
		/** The face towards the layer before. */
		LEFT,
		/** The face towards the layer after. */
		RIGHT
	}

	/** The treatments anew, for one more face. */
	List<Treatment> copies() {
		return List.copyOf(EcoreUtil.copyAll(treatments));
	}
}
