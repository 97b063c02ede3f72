/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.Driver;
import org.interphase.core.uncertainty.Summary;

/**
 * Sum of the headline resistances, draw by draw, so that shared parameters stay correlated.
 *
 * @param summary ohm cm2; null if no part is known
 * @param missing labels of the parts that the sum lacks
 * @param drivers what makes the sum uncertain, the most important first
 * @param sum     draws of the sum, ohm cm2; null if they could not be added without rounding
 */
record TotalResistance(@Nullable Summary summary, List<String> missing, List<Driver> drivers, @Nullable ExactSum sum) {
}
