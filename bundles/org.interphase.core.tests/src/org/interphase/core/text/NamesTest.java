/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.MaterialRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

	private static final MaterialRecord GARNET = material("llzbno", "Ba,Nb-doped LLZO", "LLZO:Ba,Nb");

	@Test
	void aMaterialGoesByItsFirstAliasWhereThatIsShorterThanItsName() {
		assertEquals("LLZO:Ba,Nb", Names.material(GARNET));
		assertEquals("LAGP", Names.material(material("lagp", "LAGP", "Li1.5Al0.5Ge1.5P3O12")));
		assertEquals("Lithium oxide", Names.material(material("li2o", "Lithium oxide")));
		assertEquals("Own garnet", Names.material(material("own", "Own garnet", "")));
	}

	@Test
	void aMaterialWithoutANameGoesByWhatWasWritten() {
		assertEquals("own7", Names.material(material("own7", "")));
		assertEquals("unobtainium", Names.material(MaterialRecords.unknown("unobtainium")));
	}

	@ParameterizedTest
	@CsvSource({ "Separator, Separator", "LLZBNO, LLZBNO", "llzbno, 'LLZO:Ba,Nb'", "'', 'LLZO:Ba,Nb'" })
	void anIdIsNoNameOfALayer(String own, String shown) {
		assertEquals(shown, Names.layer(own, "LLZBNO", GARNET));
	}

	@Test
	void aLayerOfAnUnknownMaterialGoesByWhatWasWritten() {
		assertEquals("xyz", Names.layer("", "xyz", null));
		assertEquals("xyz", Names.layer("xyz", "xyz", MaterialRecords.unknown("xyz")));
		assertEquals("Pellet 7", Names.layer("Pellet 7", "xyz", null));
		assertEquals("", Names.layer("", "", MaterialRecords.unknown("")));
	}

	private static MaterialRecord material(String id, String name, String... aliases) {
		return new MaterialRecord(id, name, "garnet", "", List.of(aliases), Set.of(), List.of(), "", "test");
	}
}
