/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;

import org.interphase.scene.Insertion;

/** Carries what a finished gesture means into the design, one undo step each. Elements are given by their ids. */
public interface Gestures {

	/** Another selection was made. */
	void select(Selection selection);

	/** Layers of one stack were dragged to a place, perhaps of another stack. */
	void move(List<String> layers, Insertion place);

	/** Copies of layers were dragged to a place. */
	void copy(List<String> layers, Insertion place);

	/**
	 * The edge of a layer was dragged.
	 *
	 * @param thickness um
	 */
	void resize(String layer, double thickness);

	/** A field of an element is to be typed. */
	void edit(String element, Field field);
}
