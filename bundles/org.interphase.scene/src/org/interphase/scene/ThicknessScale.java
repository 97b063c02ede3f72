/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

/** How the thickness of a layer becomes its height on the drawing. */
public enum ThicknessScale {
	/** All layers are equally high. */
	SCHEMATIC,
	/** Height grows with the logarithm of the thickness. */
	LOGARITHMIC,
	/** Height is proportional to the thickness, with a smallest height that can still be seen. */
	TRUE
}
