/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.interphase.core.material.MaterialRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerNamesTest {

	private static final MaterialRecord GARNET = material("llzbno", "Ba,Nb-doped LLZO", "LLZO:Ba,Nb");

	private static MaterialRecord material(String id, String name, String... aliases) {
		return new MaterialRecord(id, name, "garnet", "", List.of(aliases), Set.of(), List.of(), "", "test");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "Separator, Separator", "LLZBNO, LLZBNO", "llzbno, 'LLZO:Ba,Nb'", "'', 'LLZO:Ba,Nb'" })
	void anIdIsNoName(String name, String shown) {
		assertEquals(shown, LayerNames.of(name, "llzbno", GARNET));
	}

	@Test
	void anUnknownMaterialGoesByItsId() {
		assertEquals("xyz", LayerNames.of("", "xyz", null));
		assertEquals("xyz", LayerNames.of("xyz", "xyz", null));
		assertEquals("", LayerNames.of("", "", null));
	}

	@Test
	void symbolIsTheShorterOfNameAndFirstAlias() {
		assertEquals("LAGP", LayerNames.symbol(material("lagp", "LAGP", "Li1.5Al0.5Ge1.5P3O12")));
		assertEquals("Lithium oxide", LayerNames.symbol(material("li2o", "Lithium oxide")));
		assertEquals("x", LayerNames.symbol(material("x", "")));
	}
}
