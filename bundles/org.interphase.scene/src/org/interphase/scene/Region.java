/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

/**
 * An area of the drawing that stands for an element of the design.
 *
 * @param element     id of the element
 * @param part        what it is
 * @param bounds      its area; that of a boundary reaches a little into both layers so that it can be hit
 * @param description what it tells, in words, e.g. for a tool tip or a screen reader
 */
public record Region(String element, Part part, Bounds bounds, String description) {

	/** Kinds of regions; an earlier one lies above a later one. */
	public enum Part {
		/** A boundary. */
		BOUNDARY,
		/** A layer. */
		LAYER,
		/** A stack: its title. */
		STACK
	}
}
