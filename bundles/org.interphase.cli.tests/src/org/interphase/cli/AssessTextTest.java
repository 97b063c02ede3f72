/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AssessTextTest extends CommandLineFixture {

	private static final int WIDEST = 120;

	private String text(String... args) {
		String[] all = new String[args.length + 3];
		all[0] = "assess";
		all[1] = "--fail-on";
		all[2] = "never";
		System.arraycopy(args, 0, all, 3, args.length);
		Outcome outcome = run(all);
		assertEquals(0, outcome.exitCode(), outcome.err());
		return outcome.out();
	}

	@Test
	void theHeaderSaysWhatIsAssessedAndUnderWhichConditions() throws Exception {
		List<String> lines = text(file("a.cellstack", GARNET)).lines().toList();
		assertEquals("File        a.cellstack", lines.get(0));
		assertEquals("Design      Garnet cell", lines.get(1));
		assertEquals("Conditions  25 degC, 0.2 mA/cm2", lines.get(2));
		assertEquals("Stack       Pellet", lines.get(4));
		assertTrue(lines.get(5).matches("Notation {4}[Ll]i .*\\| LLZO 500 um \\| .*"), lines.get(5));
	}

	@Test
	void assumptionsAreTold() throws Exception {
		assertTrue(text("--stack", "Li | LLZO 500 um | LFP").contains("25 degC (assumed"));
	}

	@Test
	void layersBoundariesTotalsAndCountsFollowEachOther() throws Exception {
		String text = text(file("a.cellstack", GARNET));
		int last = -1;
		for (String part : new String[] { "\nLayers\n", "\n  2  LLZO ", "\nBoundaries\n", "\n  Li | LLZO ", "\n  LLZO | LFP ",
				"\nTotals\n", "Area-specific resistance", "Open-circuit voltage", "Areal capacity", "Ohmic drop",
				"Thickness", " errors, " }) {
			int at = text.indexOf(part, last + 1);
			assertTrue(at > last, () -> part.strip() + " is missing in\n" + text);
			last = at;
		}
		assertTrue(text.strip().endsWith("seed 1, 4000 draws."), text);
	}

	@Test
	void explainAddsTheTerms() throws Exception {
		String name = file("a.cellstack", GARNET);
		assertTrue(text("--explain", name).contains("\nTerms\n"));
		assertTrue(!text(name).contains("\nTerms\n"));
	}

	@Test
	void linesFitATerminalAndHoldAsciiOnly() throws Exception {
		String name = file("a.cellstack", GARNET.replace("\"LLZO\" thick", "\"LATP\" thick"));
		for (String line : text("--explain", name).lines().toList()) {
			assertTrue(line.length() <= WIDEST, line);
			assertEquals(line, line.stripTrailing());
		}
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		Interphase.run(new String[] { "assess", name }, new PrintStream(out, true, StandardCharsets.US_ASCII),
				new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.US_ASCII), directory);
		assertTrue(out.toString(StandardCharsets.US_ASCII).contains("ohm cm2"));
	}

	@Test
	void noControlCharacterOfADesignReachesTheTerminal() throws Exception {
		String text = text(file("a.cellstack", GARNET.replace("Garnet cell", "Red&#x9b;31m&#10;cell")));
		assertTrue(text.contains("Red 31m cell"), text);
	}

	@Test
	void longNamesDoNotBreakTheTables() throws Exception {
		String name = "A name without end ".repeat(20).strip() + "x".repeat(150);
		for (String line : text("--explain", file("a.cellstack", GARNET.replace("name=\"LLZO\"", "name=\"" + name + "\"")))
				.lines().toList()) {
			assertTrue(line.length() <= WIDEST || line.startsWith("Notation"), line);
		}
	}

	@Test
	void severalFilesAreReportedInTheirOrder() throws Exception {
		file("a.cellstack", GARNET);
		file("b.cellstack", GARNET.replace("Garnet cell", "Second cell"));
		String text = text("b.cellstack", "a.cellstack");
		assertTrue(text.indexOf("Second cell") < text.indexOf("Garnet cell") && text.contains("Garnet cell"), text);
		assertEquals(1, text.lines().filter(line -> line.contains(" errors, ")).count());
	}

	@Test
	void numbersLookTheSameInAnyLocale() throws Exception {
		String name = file("a.cellstack", GARNET);
		String here = text(name);
		Locale before = Locale.getDefault();
		try {
			for (String tag : new String[] { "de-DE", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR" }) {
				Locale.setDefault(Locale.forLanguageTag(tag));
				assertEquals(here, text(name), tag);
			}
		} finally {
			Locale.setDefault(before);
		}
	}
}
