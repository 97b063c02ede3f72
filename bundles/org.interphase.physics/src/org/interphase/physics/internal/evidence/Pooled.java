/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.evidence;

import java.util.List;

/**
 * What all measurements together say of an interface. Logarithms are natural, of ohm cm2.
 *
 * @param observations the measurements
 * @param weights      their weights, in the same order; those of unlike interfaces may be negative
 * @param mean         expected logarithm
 * @param transfer     its standard deviation
 * @param lab          standard deviation between laboratories
 * @param distance     see {@link org.interphase.core.estimate.Estimate#distance()}
 * @param nearest      the nearest interface that was measured, in words
 */
record Pooled(List<Observation> observations, double[] weights, double mean, double transfer, double lab,
		double distance, String nearest) {
}
