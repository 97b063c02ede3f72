/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/**
 * A parameter that makes a result uncertain.
 *
 * @param parameter the parameter
 * @param share     share of the variance of the logarithm of the result that vanishes when this parameter is known, 0 to 1;
 *                  shares of parameters that act together do not add up to 1
 * @param atLow     geometric mean of the result where the parameter is at its 5 % quantile, in the unit of the result
 * @param atHigh    geometric mean of the result where the parameter is at its 95 % quantile, in the unit of the result
 */
public record Driver(Parameter parameter, double share, double atLow, double atHigh) {
}
