/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

/**
 * A place in the coordinates of the axes. Infinite coordinates stand for the ends of the axes.
 *
 * @param x on the horizontal axis
 * @param y on the vertical axis
 */
public record Place(double x, double y) {
}
