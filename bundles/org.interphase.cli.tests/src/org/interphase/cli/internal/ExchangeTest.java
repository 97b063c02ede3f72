/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.DesignImporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ExchangeTest {

	@TempDir
	Path directory = Path.of("");

	private String err = "";

	/** A format whose files hold the name of a design only. */
	private static class Names implements DesignImporter, DesignExporter {

		private final String id;
		private final String ending;

		Names(String id, String ending) {
			this.id = id;
			this.ending = ending;
		}

		@Override
		public String id() {
			return id;
		}

		@Override
		public String name() {
			return id;
		}

		@Override
		public List<String> endings() {
			return List.of(ending);
		}

		@Override
		public String ending() {
			return ending;
		}

		@Override
		public Design read(InputStream input, String name, Registries registries) throws ExchangeException, IOException {
			String text = new String(input.readAllBytes(), StandardCharsets.UTF_8);
			if (text.isEmpty()) {
				throw new ExchangeException("line 1", "the name is missing; write one.");
			}
			if (text.equals("boom")) {
				throw new IllegalStateException("valve");
			}
			Design design = CellstackFactory.eINSTANCE.createDesign();
			design.setName(id + ":" + text);
			return design;
		}

		@Override
		public void write(Design design, OutputStream output, Registries registries) throws ExchangeException, IOException {
			String name = String.valueOf(design.getName());
			output.write(name.getBytes(StandardCharsets.UTF_8));
			if (name.endsWith("long")) {
				throw new ExchangeException("", "the name is too long; shorten it.");
			}
			if (name.endsWith("burst")) {
				throw new IllegalStateException("valve");
			}
		}
	}

	private int convert(String... args) {
		Registries registries = new Registries.Builder().add(new Names("acme", "acme.json")).add(new Names("one", "nam"))
				.add(new Names("two", "nam")).build();
		ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
		String[] all = new String[args.length + 1];
		all[0] = "convert";
		System.arraycopy(args, 0, all, 1, args.length);
		int exitCode = new CommandRunner(new Console(new PrintStream(new ByteArrayOutputStream()),
				new PrintStream(errBytes, true, StandardCharsets.UTF_8), directory), () -> registries).run(all);
		err = errBytes.toString(StandardCharsets.UTF_8);
		return exitCode;
	}

	private void file(String name, String text) throws IOException {
		Files.writeString(directory.resolve(name), text);
	}

	private String read(String name) throws IOException {
		return Files.readString(directory.resolve(name));
	}

	@Test
	void theLongerEndingTellsAndTheInterchangeFormStaysBuiltIn() throws Exception {
		file("a.acme.json", "cell");
		assertEquals(0, convert("a.acme.json", "--out", "b.json"), err);
		assertTrue(read("b.json").contains("urn:interphase:schema:design-1") && read("b.json").contains("acme:cell"));
		assertEquals(0, convert("b.json", "--out", "c.acme.json"), err);
		assertEquals("acme:cell", read("c.acme.json"));
	}

	@Test
	void formatsAreChosenByTheirIds() throws Exception {
		file("a.nam", "cell");
		assertEquals(2, convert("a.nam", "--to", "json", "--out", "x.json"));
		assertTrue(err.contains("a.nam") && err.contains("--from") && err.contains("one, two"), err);
		assertEquals(0, convert("a.nam", "--from", "TWO", "--to", "one", "--out", "x.json"), err);
		assertEquals("two:cell", read("x.json"));
		assertEquals(2, convert("a.nam", "--from", "three", "--to", "json"));
		assertTrue(err.contains("--from") && err.contains("cellstack, json, notation, acme, one, two"), err);
		assertEquals(2, convert("a.nam", "--from", "one", "--out", "x.nam"));
		assertTrue(err.contains("--to") && err.contains("one, two"), err);
		assertEquals(2, convert("--stack", "Li | LLZO", "--from", "one", "--to", "json"));
		assertTrue(err.contains("--from"), err);
	}

	@Test
	void whatAFormatRefusesIsToldWithFileAndPlace() throws Exception {
		file("a.acme.json", "");
		assertEquals(2, convert("a.acme.json", "--to", "json"));
		assertEquals("interphase: a.acme.json: line 1: the name is missing; write one.", err.strip());
		file("b.acme.json", "long");
		assertEquals(2, convert("b.acme.json", "--to", "one", "--out", "x.nam"));
		assertEquals("interphase: b.acme.json: the name is too long; shorten it.", err.strip());
		assertFalse(Files.exists(directory.resolve("x.nam")));
		assertEquals(2, convert("nowhere.acme.json", "--to", "json"));
		assertTrue(err.contains("nowhere.acme.json"), err);
	}

	@Test
	void aFailureBearsTheNameOfTheContribution() throws Exception {
		file("a.acme.json", "boom");
		assertEquals(3, convert("a.acme.json", "--to", "json"));
		assertTrue(err.contains("the importer \"acme\"") && err.contains("valve") && err.lines().count() == 1, err);
		file("b.acme.json", "burst");
		assertEquals(3, convert("b.acme.json", "--to", "one", "--out", "x.nam"));
		assertTrue(err.contains("the exporter \"one\"") && err.contains("valve"), err);
		assertFalse(Files.exists(directory.resolve("x.nam")));
	}
}
