/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RecentTest {

	private final Recent<Integer, String> recent = new Recent<>(3);
	private final List<Integer> made = new ArrayList<>();

	@Test
	void aValueIsMadeOnce() {
		get(1, 2, 1, 2, 1);
		assertEquals(List.of(1, 2), made);
	}

	@Test
	void whatIsAskedForStays() {
		get(1, 2, 1, 3, 1, 4, 1, 5, 1, 6, 1, 7, 1, 8, 1);
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8), made);
	}

	@Test
	void whatNobodyAskedForIsForgotten() {
		get(1, 2, 3, 4, 5, 6, 7, 1);
		assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 1), made);
	}

	private void get(int... keys) {
		for (int key : keys) {
			assertEquals("value " + key, recent.get(key, wanted -> {
				made.add(wanted);
				return "value " + wanted;
			}));
		}
	}
}
