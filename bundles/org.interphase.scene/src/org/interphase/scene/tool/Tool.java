/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;

import org.interphase.scene.Shape;

/** A state of the tools. Each event leads to the next state. */
interface Tool {

	/** The main button was pressed. */
	default Tool press(Pointer at) {
		return this;
	}

	/** The pointer was moved with the main button held. */
	default Tool drag(Pointer to) {
		return this;
	}

	/** The main button was released: a gesture is finished. */
	default Tool release(Pointer at) {
		return this;
	}

	/** What to paint above the drawing. */
	default List<Shape> feedback() {
		return List.of();
	}

	/** How the pointer looks. */
	default PointerShape shape(Pointer at) {
		return PointerShape.USUAL;
	}

	/** Whether a gesture is under way that can be given up. */
	default boolean isBusy() {
		return true;
	}
}
