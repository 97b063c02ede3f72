/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;

/**
 * One phase of a composite material.
 *
 * @param phase    role of the phase
 * @param material id of its material
 * @param fraction share as the source prints it, 0 to 1; NaN if not known. The shares of a composite need not sum to 1.
 * @param basis    what the shares are counted over
 */
public record CompositePart(Phase phase, String material, double fraction, FractionBasis basis) {
}
