/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.interphase.core.registry.Registries;
import org.interphase.library.internal.cell.ComparisonPage;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {

	private static final String PAGE = "bundles/org.interphase.library/docs/reference-cells.md";
	private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:e-?\\d+)?");
	/** Two digits are printed. */
	private static final double ROUNDING = 0.06;

	/** Words are the same, numbers the same within rounding. */
	@Test
	void theKeptPageIsUpToDate() throws Exception {
		String page = ComparisonPage.markdown(Registries.standard());
		String kept = Repository.kept(PAGE, page);
		assertEquals(words(page), words(kept), () -> Repository.advice(PAGE));
		List<Double> numbers = numbers(page);
		List<Double> keptNumbers = numbers(kept);
		for (int i = 0; i < numbers.size(); i++) {
			double now = numbers.get(i);
			double then = keptNumbers.get(i);
			assertTrue(Math.abs(now - then) <= ROUNDING * Math.max(now, then),
					() -> Repository.advice(PAGE) + ": " + then + " is now " + now);
		}
	}

	@Test
	void hasARowForEachCell() {
		List<String> rows = ComparisonPage.markdown(Registries.standard()).lines().filter(line -> line.startsWith("| C"))
				.toList();
		assertEquals(40, rows.size(), "39 cells and the headings");
		for (ReferenceCell cell : ReferenceCells.all()) {
			assertTrue(rows.stream().anyMatch(row -> row.startsWith("| " + cell.id() + " | ")), cell.id());
		}
		assertTrue(rows.stream().allMatch(row -> row.replace("\\|", "").chars().filter(c -> c == '|').count() == 10));
	}

	private static String words(String page) {
		return NUMBER.matcher(page).replaceAll("#");
	}

	private static List<Double> numbers(String page) {
		List<Double> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(page);
		while (matcher.find()) {
			numbers.add(Double.valueOf(matcher.group()));
		}
		return numbers;
	}
}
