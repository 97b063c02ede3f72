/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.context.LayerKind;
import org.interphase.core.uncertainty.Summary;

/**
 * What is drawn of a layer.
 *
 * @param id        id of the model element
 * @param kind      its kind
 * @param name      name shown
 * @param material  its material; empty if unknown
 * @param thickness um, NaN if unknown
 * @param porosity  0 to 1, NaN if unknown
 * @param asr       area-specific resistance, ohm cm2; null if not known
 * @param badge     its findings; null if there are none
 */
public record LayerFigure(String id, LayerKind kind, String name, String material, double thickness, double porosity,
		@Nullable Summary asr, @Nullable Badge badge) {
}
