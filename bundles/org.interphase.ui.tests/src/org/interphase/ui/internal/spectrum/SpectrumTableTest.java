/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.core.context.SpectrumPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpectrumTableTest {

	private static List<SpectrumPoint> points(String text) {
		MeasuredSpectrum spectrum = SpectrumTable.read(text);
		return spectrum.points(spectrum.isTurned());
	}

	@ParameterizedTest
	@ValueSource(strings = { "freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\t|Z|/Ohm\n1.0000000E+006\t1.2000000E+001\t3.5000000E+000\t12.5\n",
			"Frequency (Hz),Z' (ohm),Z'' (ohm)\n1e6,12,-3.5\n", "f [kHz];Z_re [mOhm];Z_im [mOhm]\n1000;12000;-3500\n",
			"Frequenz / Hz;Z\u2032 / \u03a9;\u2212Z\u2033 / \u03a9\n1000000;12,0;3,5\n", "1000000\t12\t-3.5\n", "1000000,12,3.5\n",
			"Zimag,Zreal,Freq\n-3.5,12,1 MHz\n" })
	void namesUnitsAndSignsOfManyInstrumentsAreUnderstood(String text) {
		assertEquals(List.of(new SpectrumPoint(1e6, 12, -3.5)), points(text));
	}

	@Test
	void linesAboutTheInstrumentArePassedOver() {
		MeasuredSpectrum spectrum = SpectrumTable.read("""
				EXPLAIN
				TAG	EISPOT
				AREA	QUANT	1	Area
				ZCURVE	TABLE
					Pt	Time	Freq	Zreal	Zimag
					#	s	Hz	ohm	ohm
					0	1	100000	10	-2
					1	2	10000	14	-5
				""");
		assertEquals(List.of(new SpectrumPoint(1e5, 10, -2), new SpectrumPoint(1e4, 14, -5)), spectrum.points());
		assertEquals(2, spectrum.rows().size());
		assertEquals(7, spectrum.rows().get(0).number());
	}

	@Test
	void resistancePerAreaKeepsItsUnit() {
		MeasuredSpectrum spectrum = SpectrumTable.read("f,Z' (kohm cm2),Z'' (kohm cm2)\n1,2,-0.5\n");
		assertEquals("ohm cm2", spectrum.unit());
		assertEquals(List.of(new SpectrumPoint(1, 2000, -500)), spectrum.points());
	}

	@Test
	void aWrongRowSaysWhyAndDoesNotStopTheOthers() {
		MeasuredSpectrum spectrum = SpectrumTable.read("f,Z',Z''\n1000,10,-1\n100,ten,-2\n0,12,-3\n10,13\n1,14,-4\n");
		assertEquals(List.of(new SpectrumPoint(1000, 10, -1), new SpectrumPoint(1, 14, -4)), spectrum.points());
		List<String> problems = spectrum.rows().stream().filter(row -> row.made().isEmpty())
				.map(row -> row.number() + " " + row.problem()).toList();
		assertEquals(3, problems.size());
		assertTrue(problems.get(0).startsWith("3 ") && problems.get(0).contains("ten"), problems.get(0));
		assertTrue(problems.get(1).startsWith("4 ") && problems.get(1).contains("0 Hz"), problems.get(1));
		assertEquals("5 The row has 2 cells; the spectrum needs 3.", problems.get(2));
	}

	@Test
	void aWrongUnitIsAProblemOfEachRow() {
		MeasuredSpectrum spectrum = SpectrumTable.read("f/Hz,Z'/bar,Z''/bar\n1,2,3\n");
		assertTrue(spectrum.points().isEmpty());
		assertTrue(spectrum.rows().get(0).problem().contains("bar"), spectrum.rows().get(0).problem());
	}

	@Test
	void theSignIsThatOfTheHeaderElseThatOfMostValues() {
		assertTrue(SpectrumTable.read("f,Z',-Z''\n1,2,-3\n").isTurned());
		assertTrue(SpectrumTable.read("f,Z',Z''\n3,2,3\n2,2,3\n1,2,-3\n").isTurned());
		assertFalse(SpectrumTable.read("f,Z',Z''\n3,2,-3\n2,2,-3\n1,2,3\n").isTurned());
		assertFalse(SpectrumTable.read("").isTurned());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  \n \n", "no spectrum at all", "f,Z',Z''\n", "1,2\n3,4\n" })
	void whatIsNoSpectrumHasNoPoints(String text) {
		assertTrue(SpectrumTable.read(text).points().isEmpty());
	}

	@Test
	void aQuotationMarkThatIsNotClosedIsToldOf() {
		MeasuredSpectrum spectrum = SpectrumTable.read("\"1,2,3\n1,2,3\n");
		assertTrue(spectrum.points().isEmpty());
		assertFalse(spectrum.rows().get(0).problem().isEmpty());
	}
}
