/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.core.material.MaterialRecord;

/**
 * One treatment of a face. Unknown numbers are NaN.
 *
 * @param kind        id of the treatment kind
 * @param material    material brought on; unknown record if none
 * @param thickness   nm
 * @param duration    h
 * @param temperature degC
 */
public record TreatmentContext(String kind, MaterialRecord material, double thickness, double duration,
		double temperature) {
}
