/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;

import org.interphase.library.internal.BrokenDataException;
import org.interphase.library.internal.CellFile;
import org.interphase.library.internal.EvidenceFile;
import org.interphase.library.internal.PropertyFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that is broken is reported with the name of the file and the number of the line. */
class BrokenDataTest {

	private static final String HEADINGS = "material,property,low,high,text,qualifier,temperature_C,provenance,sources,note\n"; //$NON-NLS-1$
	private static final String GOOD = "llzo,density,5.11,5.11,,,,D,obelix2025,\n"; //$NON-NLS-1$

	@Test
	void aGoodRowIsRead() {
		assertEquals(5.11, PropertyFile.read("x.csv", new StringReader(HEADINGS + GOOD)).get(0).value().low()); //$NON-NLS-1$
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "llzo,density,heavy,5,,,,D,,|low is not a number: heavy; write a plain number such as 4e-4", //$NON-NLS-1$
			"llzo,density,NaN,5,,,,D,,|low is not a finite number: NaN; leave it empty if it is not known", //$NON-NLS-1$
			"llzo,density,5,5,,,,Q,,|'provenance has no code Q; write one of S, V, V2, R, D, U'", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo,density,5,5,,,,V,nobody1999,|sources names a source that is not there: nobody1999; add it to sources.csv", //$NON-NLS-1$
			"llzo,density,6,5,,,,D,,|low is above high; swap them", "llzo,density,,,,,,D,,|'either low and high, or text is needed'", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo,moisture,5,5,,,,D,,|moisture is a text, not a number; write it in the column text", ",density,5,5,,,,D,,|material is empty; fill it in", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo,density,5|3 fields are too many or too few" }) //$NON-NLS-1$
	void namesFileAndLine(String row, String problem) {
		StringReader text = new StringReader(HEADINGS + GOOD + row + '\n' + GOOD);
		BrokenDataException error = assertThrows(BrokenDataException.class, () -> PropertyFile.read("x.csv", text)); //$NON-NLS-1$
		assertEquals("x.csv:3: " + problem, error.getMessage()); //$NON-NLS-1$
	}

	@Test
	void anUnknownPropertyIsAnsweredWithTheKnownOnes() {
		StringReader text = new StringReader(HEADINGS + "llzo,densities,5,5,,,,D,,\n"); //$NON-NLS-1$
		BrokenDataException error = assertThrows(BrokenDataException.class, () -> PropertyFile.read("x.csv", text)); //$NON-NLS-1$
		assertTrue(String.valueOf(error.getMessage())
				.startsWith("x.csv:2: property is unknown: densities; write one of ionicConductivity, "), error::toString); //$NON-NLS-1$
	}

	@Test
	void wrongHeadingsAreRefused() {
		BrokenDataException error = assertThrows(BrokenDataException.class,
				() -> EvidenceFile.read(new StringReader("id,left\nI001,Li\n"))); //$NON-NLS-1$
		assertTrue(String.valueOf(error.getMessage()).startsWith("evidence.csv:1: the headings should be [id, left, right"), //$NON-NLS-1$
				error::toString);
		assertThrows(BrokenDataException.class, () -> CellFile.read(new StringReader(""))); //$NON-NLS-1$
	}

	@Test
	void aQuoteThatIsNotClosedIsRefused() {
		StringReader text = new StringReader(HEADINGS + "llzo,density,5,5,\"open,,,D,,\n"); //$NON-NLS-1$
		BrokenDataException error = assertThrows(BrokenDataException.class, () -> PropertyFile.read("x.csv", text)); //$NON-NLS-1$
		assertTrue(String.valueOf(error.getMessage()).startsWith("x.csv"), error::toString); //$NON-NLS-1$
	}
}
