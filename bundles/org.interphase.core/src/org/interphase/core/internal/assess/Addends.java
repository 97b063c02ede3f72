/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Numbers that are added up in their order, which their sum follows from. Equal parts of a stack have one and the same object, and
 * comparing the content of others would take longer than adding up their draws.
 */
record Addends(List<Numbers> numbers) {

	@Override
	public int hashCode() {
		int hash = 1;
		for (Numbers each : numbers) {
			hash = 31 * hash + System.identityHashCode(each);
		}
		return hash;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		if (!(other instanceof Addends others) || others.numbers.size() != numbers.size()) {
			return false;
		}
		for (int i = 0; i < numbers.size(); i++) {
			if (others.numbers.get(i) != numbers.get(i)) {
				return false;
			}
		}
		return true;
	}
}
