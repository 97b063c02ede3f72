/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.material;

import java.util.List;

/**
 * A chemical element as far as formulas of battery materials need it.
 *
 * @param symbol symbol such as {@code Li}
 * @param weight standard atomic weight, g/mol
 * @param states usual oxidation states; one of them holds for all atoms of the element in a formula
 */
record Element(String symbol, double weight, List<Element.State> states) {

	/**
	 * An oxidation state, or a range in which the average over all atoms may lie anywhere, as in redox metals.
	 *
	 * @param low  lowest charge of an atom
	 * @param high highest charge of an atom, equal to the lowest for a fixed state
	 */
	record State(int low, int high) {
	}

	/** Copies the states. */
	Element {
		states = List.copyOf(states);
	}

	/** Whether it can stand in a formula as the anion. */
	boolean isAnionFormer() {
		return states.stream().anyMatch(state -> state.low() < 0);
	}
}
