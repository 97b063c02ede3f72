/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.interphase.model.Design;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares files with those that were read and found right. The system property {@code golden.write} names a folder to write new
 * ones to after a wanted change, of a material for example.
 */
class GoldenFilesTest {

	private static final String WRITE = "golden.write";

	@ParameterizedTest
	@CsvSource({ "plain, impedance-py", "plain, circuit-code", "plain, battinfo", "plain, pybamm", "bipolar, impedance-py",
			"bipolar, circuit-code", "bipolar, battinfo", "unknown, impedance-py", "unknown, circuit-code", "unknown, battinfo",
			"unknown, pybamm" })
	void theFileIsAsItWas(String cell, String exporter) throws Exception {
		String id = Exported.PREFIX + exporter;
		String written = Exported.text(id, design(cell));
		String name = cell + '.' + Exported.exporter(id).ending();
		String folder = System.getProperty(WRITE);
		if (folder != null) {
			Files.writeString(Path.of(folder, name), written);
		}
		assertEquals(golden(name), written, name);
	}

	private static Design design(String cell) throws Exception {
		return switch (cell) {
		case "plain" -> Exported.plain();
		case "bipolar" -> Exported.bipolar();
		default -> Exported.unknown();
		};
	}

	private static String golden(String name) throws IOException {
		try (InputStream stream = GoldenFilesTest.class.getResourceAsStream("golden/" + name)) {
			return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
	}
}
