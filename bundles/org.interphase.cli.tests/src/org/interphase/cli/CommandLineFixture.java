/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Runs the command line in a directory of its own. */
abstract class CommandLineFixture {

	/** A cell that any garnet chemist draws, with ids. */
	static final String GARNET = design("""
			<conditions id="c" temperature="25" currentDensity="0.2"/>
			<stacks id="s" name="Pellet">
			  <layers xsi:type="cellstack:MetalElectrode" id="l1" name="Li" material="li" thickness="20"/>
			  <layers xsi:type="cellstack:SolidElectrolyte" id="l2" name="LLZO" material="LLZO" thickness="500"/>
			  <layers xsi:type="cellstack:CompositeElectrode" id="l3" name="LFP" material="lfp" thickness="60" loading="5"/>
			</stacks>
			""");

	@TempDir
	Path directory;

	/** What a command left behind. */
	record Outcome(int exitCode, String out, String err) {

		/** Whether it was refused as a script wants it: exit code 2, one line, no result. */
		Outcome refusedWith(String... complaints) {
			assertEquals(2, exitCode, err);
			assertEquals("", out);
			assertEquals(1, err.lines().count(), err);
			assertTrue(err.startsWith("interphase: "), err);
			for (String complaint : complaints) {
				assertTrue(err.contains(complaint), () -> "\"" + complaint + "\" is missing in: " + err);
			}
			return this;
		}

		/** The output as JSON. */
		JsonNode json() throws IOException {
			return new ObjectMapper().readTree(out);
		}

		/** The first stack of the output. */
		JsonNode stack() throws IOException {
			return json().at("/designs/0/stacks/0");
		}
	}

	Outcome run(String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = Interphase.run(args, new PrintStream(out, true, StandardCharsets.UTF_8),
				new PrintStream(err, true, StandardCharsets.UTF_8), directory);
		return new Outcome(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	/** Assesses whatever is found, so that only bad input and failures matter. */
	Outcome assessJson(String... args) {
		String[] all = Stream.concat(Stream.of("assess", "--format", "json", "--fail-on", "never"), Stream.of(args))
				.toArray(String[]::new);
		Outcome outcome = run(all);
		assertEquals(0, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.err());
		return outcome;
	}

	/** Writes a file and returns its name. */
	String file(String name, String text) throws IOException {
		Files.writeString(directory.resolve(name), text);
		return name;
	}

	List<Path> directoryContent() throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.sorted().toList();
		}
	}

	static String design(String content) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<cellstack:Design xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:cellstack="http://www.interphase.org/cellstack/1" id="d" name="Garnet cell">
				""" + content + "</cellstack:Design>\n";
	}
}
