/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.uncertainty.Summary;

/**
 * What is drawn of a boundary.
 *
 * @param id      id of the model element
 * @param name    short text such as {@code Li|LLZO}
 * @param verdict which interphase forms
 * @param reason  why; may be empty
 * @param upper   treatments of the face of the layer above, in words; empty if it is untreated
 * @param lower   treatments of the face of the layer below, in words; empty if it is untreated
 * @param asr     area-specific resistance, ohm cm2; null if not known
 * @param badge   its findings; null if there are none
 */
public record BoundaryFigure(String id, String name, InterphaseKind verdict, String reason, String upper, String lower,
		@Nullable Summary asr, @Nullable Badge badge) {

	/** Whether one of its faces is treated. */
	public boolean isTreated() {
		return !upper.isEmpty() || !lower.isEmpty();
	}
}
