/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.MaterialRecords;
import org.interphase.core.uncertainty.Distribution;
import org.interphase.physics.internal.coating.CoatedInterface;
import org.interphase.physics.internal.coating.CoatingClass;
import org.interphase.physics.internal.coating.CoatingClasses;
import org.interphase.physics.internal.coating.CoatingFilm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoatingClassesTest {

	@ParameterizedTest
	@CsvSource({ "Sn, ALLOYING", "In, ALLOYING", "Li15Ge4, ALLOYING", "Cu, INERT_METAL", "ZnO, OXIDE", "HfO2, OXIDE",
			"Zr3Ti2O9, OXIDE", "LiF, LITHIUM_SALT", "Li2CO3, LITHIUM_SALT", "LiNbO3, ION_CONDUCTOR",
			"Li3InCl6, ION_CONDUCTOR", "AlF3, METAL_HALIDE", "Cu3N, NITRIDE", "Li3N, LITHIUM_NITRIDE",
			"MoS2, OTHER_CONVERTED", "AlPO4, OTHER_CONVERTED", "C, CARBON", "C2H4O, POLYMER", "unobtainium, UNKNOWN" })
	void classByFormula(String written, CoatingClass expected) {
		assertEquals(expected, CoatingClasses.of(MaterialRecords.unknown(written)));
	}

	@Test
	void wordsHelpWhereThereIsNoFormula() {
		assertEquals(CoatingClass.CARBON, CoatingClasses.of(MaterialRecords.unknown("pencil graphite")));
		assertEquals(CoatingClass.POLYMER, CoatingClasses.of(record("", "polymer")));
		assertEquals(CoatingClass.ION_CONDUCTOR, CoatingClasses.of(record("", "lipon")));
		assertEquals(CoatingClass.NITRIDE, CoatingClasses.of(record("", "nitride coating")));
		assertEquals(CoatingClass.UNKNOWN, CoatingClasses.of(MaterialRecords.unknown("")));
	}

	@Test
	void classHasAWiderBandThanAPublishedCoating() {
		double published = gsd(MaterialRecords.unknown("Sn"), 10);
		assertTrue(published > 2);
		assertEquals(2 * published, gsd(MaterialRecords.unknown("Sn"), 500), 1e-9);
	}

	@Test
	void filmsHaveAThicknessEvenIfNobodySaysIt() {
		CoatingFilm given = CoatingFilm.of(MaterialRecords.unknown("LiF"), 5).orElseThrow();
		assertTrue(given.thickness().value().isExact());
		CoatingFilm assumed = CoatingFilm.of(MaterialRecords.unknown("LiF"), Double.NaN).orElseThrow();
		assertEquals(10, assumed.thickness().value().median(), 1e-9);
		assertTrue(CoatingFilm.of(MaterialRecords.unknown("Sn"), 5).isEmpty());
		assertTrue(CoatedInterface.resistance(MaterialRecords.unknown("LiF"), 5).isEmpty());
		assertTrue(CoatedInterface.resistance(MaterialRecords.unknown("Cu"), 5).isEmpty());
	}

	private static double gsd(MaterialRecord coating, double thickness) {
		Distribution value = CoatedInterface.resistance(coating, thickness).orElseThrow().value();
		return value instanceof Distribution.LogNormal found ? found.gsd() : Double.NaN;
	}

	private static MaterialRecord record(String formula, String family) {
		return new MaterialRecord("test", "test", family, formula, List.of(), Set.of(), List.of(), "", "test");
	}
}
