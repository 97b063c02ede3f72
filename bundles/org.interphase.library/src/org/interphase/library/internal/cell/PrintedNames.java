/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library.internal.cell;

import java.util.List;

import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Names the layers of a stack as the source prints them. */
final class PrintedNames {

	/** Between layers stands a bar; a plate in a series stack is written between dashes. */
	private static final String SEPARATOR = "\\||-(?=SS-)|(?<=SS)-"; //$NON-NLS-1$

	private PrintedNames() {
	}

	/** Gives the names; where the print has other layers than the stack, the layers keep the names of their materials. */
	static void give(Stack stack, String printed) {
		List<String> names = List.of(printed.split(SEPARATOR));
		List<Layer> layers = stack.getLayers();
		if (names.size() == layers.size()) {
			for (int i = 0; i < names.size(); i++) {
				layers.get(i).setName(names.get(i));
			}
		}
	}
}
