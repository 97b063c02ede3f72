/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

/**
 * A place in a stack where layers can be put.
 *
 * @param stack id of the stack
 * @param index number of layers above the place
 * @param y     its height on the drawing
 * @param left  left end of the layers on the drawing
 * @param right right end of the layers on the drawing
 */
public record Insertion(String stack, int index, double y, double left, double right) {
}
