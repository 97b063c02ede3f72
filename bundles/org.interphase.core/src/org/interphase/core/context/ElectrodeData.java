/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

import org.interphase.model.ElectrodeRole;

/**
 * What a layer is as an electrode. Unknown numbers are NaN.
 *
 * @param role             anode or cathode, never automatic
 * @param arealCapacity    mAh/cm2, given or computed from the loading
 * @param specificCapacity mAh/g of active material
 * @param loading          mg/cm2 of active material
 * @param particleRadius   um
 * @param coatingMaterial  coating of the particles as written; empty if none
 * @param coatingThickness nm
 */
public record ElectrodeData(ElectrodeRole role, double arealCapacity, double specificCapacity, double loading,
		double particleRadius, String coatingMaterial, double coatingThickness) {
}
