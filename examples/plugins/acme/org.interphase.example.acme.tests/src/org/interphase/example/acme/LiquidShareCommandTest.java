/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.acme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

class LiquidShareCommandTest {

	private final StringWriter out = new StringWriter();
	private final StringWriter err = new StringWriter();

	@TempDir
	private Path folder;

	@Test
	void theShareOfEachCellIsPrinted() throws IOException {
		Path recipe = Files.writeString(folder.resolve("cell.acme.json"), """
				{ "name": "x", "layers": [ { "material": "Li", "thickness": 20 }, { "material": "ILE", "thickness": 10 },
				  { "material": "LLZO", "thickness": 30 }, { "material": "LFP" } ] }""");
		assertEquals(0, run(recipe));
		assertTrue(out.toString().contains("25.0 %"), out.toString());
	}

	@Test
	void aMissingFileIsBadInput() {
		assertEquals(2, run(folder.resolve("none.acme.json")));
		assertTrue(err.toString().contains("none.acme.json"), err.toString());
	}

	private int run(Path file) {
		return new CommandLine(new LiquidShareCommand()).setOut(new PrintWriter(out, true))
				.setErr(new PrintWriter(err, true)).execute(file.toString());
	}
}
