/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

/** What of an element can be typed directly on the drawing. */
public enum Field {
	/** Name of a layer or stack. */
	NAME,
	/** Thickness of a layer. */
	THICKNESS
}
