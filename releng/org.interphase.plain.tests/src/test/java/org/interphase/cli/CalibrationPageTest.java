/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

/**
 * The page in the help says of the estimates what {@code calibrate} says today, within rounding. With the system property
 * {@code interphase.docs} set to {@code write} it is written anew.
 */
class CalibrationPageTest {

	private static final Path PAGE = Path.of("../../bundles/org.interphase.help/reference/calibration.md").toAbsolutePath()
			.normalize();
	private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?:e-?\\d+)?(?![\\w.]*\\w)");
	/** Decades and per cents; both are printed with about this. */
	private static final double ROUNDING = 0.02;

	@TempDir
	Path directory;

	@Test
	void thePageIsUpToDate() throws Exception {
		String now = CommandLineRun.run(directory, "calibrate", "--report", "--format", "markdown");
		if ("write".equals(System.getProperty("interphase.docs"))) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, now);
		}
		compare(Files.readString(PAGE), now);
	}

	@Test
	void theComparisonSeesWordsAndNumbers() {
		compare("| Li | 0.500 | 12 |", "| Li | 0.503 | 12 |");
		assertThrows(AssertionError.class, () -> compare("| Li | 0.5 |", "| Na | 0.5 |"));
		assertThrows(AssertionError.class, () -> compare("| Li | 0.5 |", "| Li | 0.6 |"));
		assertThrows(AssertionError.class, () -> compare("| Li | 12 |", "| Li | 13 |"));
	}

	private static void compare(String written, String now) {
		String outdated = PAGE.getFileName() + " is out of date; run the tests with -Dinterphase.docs=write";
		assertEquals(NUMBER.matcher(written).replaceAll("#"), NUMBER.matcher(now).replaceAll("#"), outdated);
		List<Double> before = numbers(written);
		List<Double> after = numbers(now);
		for (int i = 0; i < before.size(); i++) {
			assertEquals(before.get(i), after.get(i), Math.max(1e-9, ROUNDING * Math.abs(before.get(i))), outdated);
		}
	}

	private static List<Double> numbers(String text) {
		List<Double> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(text);
		while (matcher.find()) {
			numbers.add(Double.valueOf(matcher.group()));
		}
		return numbers;
	}
}
