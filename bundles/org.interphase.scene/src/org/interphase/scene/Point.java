/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

/**
 * A place on the drawing.
 *
 * @param x to the right, in units of the drawing (pixels at 100 %)
 * @param y downwards
 */
public record Point(double x, double y) {
}
