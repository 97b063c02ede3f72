/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.core.material.MaterialRecord;
import org.interphase.model.Phase;

/**
 * One phase of a composite layer.
 *
 * @param phase    its role
 * @param material its material
 * @param fraction mass or volume fraction; NaN if unknown
 */
public record PhaseContext(Phase phase, MaterialRecord material, double fraction) {
}
