/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.Collection;
import java.util.List;

import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class UnreadPartsTest {

	private static Registries with(String... problems) {
		return new Registries.Builder().add(new MaterialLibrary() {

			@Override
			public String id() {
				return "test";
			}

			@Override
			public Collection<MaterialRecord> materials() {
				return List.of();
			}

			@Override
			public Collection<SourceRecord> sources() {
				return List.of();
			}

			@Override
			public List<String> problems() {
				return List.of(problems);
			}
		}).build();
	}

	@Test
	void aLibraryWithoutProblemsIsTaken() {
		assertDoesNotThrow(() -> UnreadParts.refuse(with()));
	}

	@Test
	void theFirstProblemIsNamedAndTheRestCounted() {
		assertEquals("a.csv, line 2: no unit.",
				assertThrows(BadInputException.class, () -> UnreadParts.refuse(with("a.csv, line 2: no unit."))).getMessage());
		assertEquals("one (2 more problems of libraries; \"interphase library check\" shows all)", assertThrows(
				BadInputException.class, () -> UnreadParts.refuse(with("one", "two", "three"))).getMessage());
	}
}
