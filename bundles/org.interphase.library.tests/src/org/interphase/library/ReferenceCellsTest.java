/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceCellsTest {

	static List<ReferenceCell> all() {
		return ReferenceCells.all();
	}

	@Test
	void holdsEveryCell() {
		assertEquals(39, all().size());
		assertEquals(38, all().stream().filter(ReferenceCell::isStack).count());
		assertSame(all(), all());
		assertThrows(UnsupportedOperationException.class, () -> all().clear());
		assertTrue(ReferenceCells.ofId("C99").isEmpty()); //$NON-NLS-1$
	}

	@Test
	void idsAreUniqueAndSourcesKnown() {
		Set<String> ids = new HashSet<>();
		for (ReferenceCell cell : all()) {
			assertTrue(cell.id().matches("C\\d{2}") && ids.add(cell.id()), cell.id()); //$NON-NLS-1$
			assertTrue(LibraryFixture.sourceKeys().contains(cell.source()), cell::toString);
			assertTrue(cell.doi().isEmpty() != cell.citation().isEmpty(), cell::toString);
		}
	}

	/** What the source calls the electrolyte, the interlayer and the electrodes is in the library. */
	@ParameterizedTest
	@MethodSource("all")
	void everyMaterialNamedIsInTheLibrary(ReferenceCell cell) {
		List<String> names = Stream.of(cell.electrolyte(), cell.interlayer(), cell.cathode(), cell.anode())
				.flatMap(text -> LibraryFixture.names(text).stream()).toList();
		assertFalse(names.isEmpty());
		for (String name : names) {
			assertTrue(LibraryFixture.resolve(name).isPresent(), () -> cell.id() + ": " + name); //$NON-NLS-1$
		}
	}

	@ParameterizedTest
	@MethodSource("all")
	void everyLayerOfTheNotationIsInTheLibrary(ReferenceCell cell) {
		if (cell.isStack()) {
			String[] layers = cell.notation().split(" @ ")[0].split(" \\| "); //$NON-NLS-1$ //$NON-NLS-2$
			assertTrue(layers.length >= 3);
			for (String layer : layers) {
				assertTrue(LibraryFixture.resolve(layer).isPresent(), () -> cell.id() + ": " + layer); //$NON-NLS-1$
			}
		}
	}

	/** The notation names the very materials that the columns name. */
	@ParameterizedTest
	@CsvSource({ "C01, llzto_05", "C03, latp_gc", "C05, lagp_mg", "C08, llbzto", "C17, lagp", "C20, lsps", "C22, llzbno", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
			"C27, llzbno", "C28, lgps", "C32, llczno", "C35, lagp" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	void theElectrolyteIs(String id, String material) {
		ReferenceCell cell = LibraryFixture.cell(id);
		assertEquals(material, LibraryFixture.resolve(cell.electrolyte()).orElseThrow().id());
		assertTrue(Arrays.stream(cell.notation().split(" @ ")[0].split(" \\| ")) //$NON-NLS-1$ //$NON-NLS-2$
				.anyMatch(layer -> LibraryFixture.resolve(layer).orElseThrow().id().equals(material)));
	}

	@Test
	void splitsAListOfNames() {
		assertEquals(List.of("RRLE", "ORLE"), LibraryFixture.names("RRLE / ORLE")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		assertEquals(List.of("RRLE on Li", "10 M LiFSI in acetonitrile (ORLE) on cathode"), //$NON-NLS-1$ //$NON-NLS-2$
				LibraryFixture.names(LibraryFixture.cell("C06").interlayer())); //$NON-NLS-1$
		assertEquals(List.of(), LibraryFixture.names("none")); //$NON-NLS-1$
		assertTrue(LibraryFixture.resolve("no such material").isEmpty()); //$NON-NLS-1$
	}

	@Test
	void numbersAreThoseOfTheTables() {
		ReferenceCell cell = LibraryFixture.cell("C22"); //$NON-NLS-1$
		assertEquals("pervez2020", cell.source()); //$NON-NLS-1$
		assertEquals("Li | py14fsi_l | llzbno | py14fsi_l | LFP @ 25 C", cell.notation()); //$NON-NLS-1$
		assertEquals("Li|ILE|LLZO|ILE|LFP", cell.notationPrinted()); //$NON-NLS-1$
		assertEquals(145, cell.capacity());
		assertEquals(20, cell.rate());
		assertEquals("mA/g", cell.rateUnit()); //$NON-NLS-1$
		assertEquals(25, cell.temperature());
		assertEquals(70, cell.retentionCycle());
		assertTrue(Double.isNaN(cell.retention()));
		ReferenceCell large = LibraryFixture.cell("C08"); //$NON-NLS-1$
		assertEquals(20, large.amount());
		assertEquals("uL", large.amountUnit()); //$NON-NLS-1$
		assertEquals(10.7, large.pelletDiameter());
		assertEquals(82, large.retention());
		assertEquals(176.7, LibraryFixture.cell("C02").capacity()); //$NON-NLS-1$
		assertTrue(LibraryFixture.cell("C02").flags().contains("above the theoretical")); //$NON-NLS-1$ //$NON-NLS-2$
		assertFalse(LibraryFixture.cell("C13").isStack()); //$NON-NLS-1$
	}

	@Test
	void numbersArePlausible() {
		for (ReferenceCell cell : all()) {
			assertTrue(Double.isNaN(cell.capacity()) || cell.capacity() >= 50 && cell.capacity() <= 1675, cell::toString);
			assertTrue(Double.isNaN(cell.retention()) || cell.retention() > 0 && cell.retention() <= 100, cell::toString);
			assertTrue(Double.isNaN(cell.amount()) || cell.amount() >= 0 && cell.amount() <= 100, cell::toString);
			assertTrue(Double.isNaN(cell.rate()) == cell.rateUnit().isEmpty(), cell::toString);
			assertTrue(Double.isNaN(cell.amount()) == cell.amountUnit().isEmpty(), cell::toString);
		}
	}
}
