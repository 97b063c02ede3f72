/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

/** Numbers as comma-separated values. */
class DataTableTest {

	@Test
	void textsAreQuotedAndUnknownNumbersEmpty() {
		DataTable table = new DataTable(List.of("part", "ASR / ohm cm2"),
				List.of(List.of("a, \"b\"", 1.5), List.of("c", Double.NaN)));
		assertEquals("part,ASR / ohm cm2\r\n\"a, \"\"b\"\"\",1.5\r\nc,\r\n", table.csv());
	}
}
