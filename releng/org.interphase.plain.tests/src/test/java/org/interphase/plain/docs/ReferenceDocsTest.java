/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;

/**
 * The generated reference is the one that the registries give. With the system property {@code interphase.docs} set to
 * {@code write} it is written anew.
 */
class ReferenceDocsTest {

	private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();
	private static final Path REFERENCE = BUNDLES.resolve("org.interphase.help/reference");

	@Test
	void rules() throws IOException {
		check("rules.md", RuleReference.of(Registries.standard()));
	}

	@Test
	void contributions() throws IOException {
		check("contributions.md", ContributionReference.of(Registries.standard()));
	}

	@Test
	void extensionPoints() throws IOException {
		check("extension-points.md", ExtensionPointReference.of(BUNDLES));
	}

	private static void check(String name, String generated) throws IOException {
		Path file = REFERENCE.resolve(name);
		if ("write".equals(System.getProperty("interphase.docs"))) {
			Files.writeString(file, generated);
		}
		assertEquals(generated, Files.readString(file),
				name + " is out of date; run the tests with -Dinterphase.docs=write");
	}
}
