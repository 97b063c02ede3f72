/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources are, for files that are generated and kept there. */
final class Repository {

	/** Environment variable by which generated files are written anew instead of being compared. */
	private static final String UPDATE = "INTERPHASE_UPDATE";

	private Repository() {
	}

	/** A place in the repository, wherever in it the tests run. */
	static Path file(String path) {
		Path folder = Path.of("").toAbsolutePath();
		while (folder != null && !Files.isDirectory(folder.resolve("bundles/org.interphase.library"))) {
			folder = folder.getParent();
		}
		if (folder == null) {
			throw new AssertionError("Run the tests inside the repository.");
		}
		return folder.resolve(path);
	}

	/** What a generated file holds; written first if that is wanted. */
	static String kept(String path, String generated) throws IOException {
		Path file = file(path);
		if (Boolean.parseBoolean(System.getenv(UPDATE))) {
			Files.createDirectories(file.getParent());
			Files.writeString(file, generated, StandardCharsets.UTF_8);
		}
		return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
	}

	/** What to do if a kept file is out of date. */
	static String advice(String path) {
		return path + " is out of date; run this test with the environment variable " + UPDATE + "=true";
	}
}
