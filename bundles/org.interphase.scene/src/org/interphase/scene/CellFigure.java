/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.uncertainty.Summary;

/**
 * What is drawn of one cell of several in series: a bracket around its layers.
 *
 * @param number  its place in the series, from 1
 * @param first   index of its first layer
 * @param last    index of its last layer
 * @param voltage V, from the average potentials of its electrodes; NaN if one is unknown
 * @param asr     ohm cm2, sum over its parts, those to the plates around it included; null if one is unknown
 */
public record CellFigure(int number, int first, int last, double voltage, @Nullable Summary asr) {
}
