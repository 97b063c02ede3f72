/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

/** How the pointer looks over a part of the drawing. */
public enum PointerShape {
	/** Nothing special. */
	USUAL,
	/** Over an edge that can be drawn up and down. */
	RESIZE,
	/** Layers are being moved. */
	MOVE,
	/** Layers are being copied. */
	COPY,
	/** What is dragged cannot be dropped here. */
	REFUSED
}
