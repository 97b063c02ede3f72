/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.text;

import java.util.List;

import org.interphase.cli.internal.text.Table.Column;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TableTest {

	@Test
	void wordsStandLeftNumbersRight() {
		Table table = new Table(Column.words("Layer"), Column.numbers("um"), Column.words("Kind"));
		table.row("Li", "20", "metal");
		table.row("LLZO", "500", "solid");
		assertEquals(List.of("Layer   um  Kind", "Li      20  metal", "LLZO   500  solid"), table.lines(80));
	}

	@Test
	void withoutTitlesThereIsNoTitleLine() {
		Table table = new Table(Column.words(""), Column.numbers(""));
		assertTrue(table.isEmpty());
		table.row("a", "1");
		assertEquals(List.of("a  1"), table.lines(80));
	}

	@Test
	void theWidestColumnWraps() {
		Table table = new Table(Column.words("A"), Column.words("B"));
		table.row("x", "one two three four");
		assertEquals(List.of("A  B", "x  one two", "   three four"), table.lines(13));
	}

	@Test
	void wordsThatAreTooLongAreCut() {
		assertEquals(List.of("ab", "cdefgh", "ij kl"), Wrapping.lines(" ab cdefghij   kl", 6));
		assertEquals(List.of(""), Wrapping.lines(" ", 6));
	}
}
