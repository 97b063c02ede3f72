/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.context;

/**
 * One point of a measured impedance spectrum.
 *
 * @param frequency Hz
 * @param real      real part, in the unit of the measurement
 * @param imaginary imaginary part, in the unit of the measurement; negative for a capacitive response
 */
public record SpectrumPoint(double frequency, double real, double imaginary) {
}
