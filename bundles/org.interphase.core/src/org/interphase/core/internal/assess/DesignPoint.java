/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

/**
 * The numbers of a whole stack that all rules may look at.
 *
 * @param arealCapacity  mAh/cm2
 * @param currentDensity mA/cm2
 */
record DesignPoint(double arealCapacity, double currentDensity) {
}
