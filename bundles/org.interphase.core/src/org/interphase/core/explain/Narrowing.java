/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.explain;

import org.interphase.core.estimate.Driver;

/**
 * A measurement that would narrow an estimate.
 *
 * @param driver      the parameter and its share of the variance
 * @param measurement what to measure, in words
 * @param factorNow   half-width of the 90 % band as a factor: the band is the median divided and multiplied by about this
 * @param factorThen  what would be left of it if this parameter were known exactly
 */
public record Narrowing(Driver driver, String measurement, double factorNow, double factorThen) {
}
