/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.interphase.core.material.CompositePart;
import org.interphase.core.material.Formula;
import org.interphase.core.material.KnownError;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.junit.jupiter.api.Test;

/** The errors E1 to E20 of the review are dealt with as documented. */
class KnownErrorsTest {

	private static List<KnownError> errors() {
		return new BuiltInMaterials().knownErrors();
	}

	private static KnownError error(String id) {
		return errors().stream().filter(error -> error.id().equals(id)).findFirst().orElseThrow();
	}

	@Test
	void allOfThemAreListed() {
		List<String> review = errors().stream().map(KnownError::id).filter(id -> id.startsWith("E")).toList();
		assertEquals(IntStream.rangeClosed(1, 20).mapToObj(number -> "E" + number).toList(), review);
		assertEquals(errors().size(), new HashSet<>(errors().stream().map(KnownError::id).toList()).size());
	}

	@Test
	void theirEntriesAreInTheLibrary() {
		for (KnownError error : errors()) {
			for (String entry : error.entries()) {
				assertTrue(ReferenceCells.ofId(entry).isPresent()
						|| LibraryFixture.materials().stream().anyMatch(material -> material.id().equals(entry)), entry);
			}
		}
	}

	@Test
	void e1TheBalancedFormulaIsStoredAndThePrintedOneIsAnAlias() {
		MaterialRecord material = LibraryFixture.material("llzto_05");
		assertEquals("Li6.5La3Zr1.5Ta0.5O12", material.formula());
		assertTrue(material.aliases().contains("Li7La3Zr1.5Ta0.5O12"));
		assertTrue(LibraryFixture.cell("C01").flags().contains("+0.5 charge"));
	}

	@Test
	void e2AndE8TheReportedCapacitiesAreKept() {
		assertEquals(176.7, LibraryFixture.cell("C02").capacity());
		assertEquals(150, LibraryFixture.cell("C15").capacity());
		assertEquals(119, LibraryFixture.cell("C16").capacity());
	}

	@Test
	void e3TheOxidationResistantElectrolyteIsOnTheCathode() {
		assertEquals("Li | RRLE | lagp_mg | ORLE | NMC111", LibraryFixture.cell("C06").notation());
		assertEquals(145.2, LibraryFixture.cell("C06").capacity());
		assertEquals(145, LibraryFixture.cell("C05").capacity());
	}

	@Test
	void e4E16E17AndE18FormulasAreTheCorrectedOnes() {
		assertEquals("Li14Zn(GeO4)4", LibraryFixture.material("lisicon").formula());
		assertTrue(LibraryFixture.material("llto").aliases().contains("Li0.33La0.56TiO3"));
		assertTrue(LibraryFixture.material("lps_glass").formula().startsWith("75Li2S-25P2S5"));
		assertTrue(LibraryFixture.material("lirich_garnet").formula().startsWith("Li6ALa2M2O12"));
		Set<String> names = LibraryFixture.materials().stream().flatMap(material -> material.aliases().stream())
				.collect(Collectors.toSet());
		assertFalse(names.contains("Li3.3La0.56TiO3"));
		assertFalse(names.contains("Li1-xZn(GeO4)4"));
		assertEquals(0, Formula.parse("Li0.33La0.56TiO3").orElseThrow().imbalance(), 0.05);
	}

	@Test
	void e5TheFormulaIsKeptAsPrinted() {
		assertEquals("Li9.6P3S12", LibraryFixture.material("li9_6").formula());
	}

	@Test
	void e6TheMergedRowsAreTwoCells() {
		assertEquals("140", LibraryFixture.cell("C07").reviewReference());
		assertEquals("141", LibraryFixture.cell("C08").reviewReference());
		assertTrue(LibraryFixture.cell("C07").flags().contains("reconstructed"));
		assertTrue(LibraryFixture.cell("C08").flags().contains("reconstructed"));
	}

	@Test
	void e7TheUnclearConductanceIsNotTakenOver() {
		assertTrue(LibraryFixture.material("lipon").all(Property.IONIC_CONDUCTIVITY).stream()
				.allMatch(value -> value.high() < 1e-4));
		assertTrue(LibraryFixture.material("lipon").notes().contains("unclear units"));
	}

	@Test
	void e9LithiumGermanideConductsElectrons() {
		MaterialRecord material = LibraryFixture.material("li15ge4");
		assertTrue(material.notes().contains("conducts electrons"));
		assertFalse(Formula.parse(material.formula()).orElseThrow().isIonic());
	}

	@Test
	void e10TheLiquidIsThatOfTheTables() {
		assertEquals(List.of("lagp", "bmimfsi_l"),
				LibraryFixture.material("q_lagp_148").parts().stream().map(CompositePart::material).toList());
		assertTrue(LibraryFixture.cell("C17").flags().contains("[Bmim][TFSI]"));
	}

	@Test
	void e11TheRatioIsKeptAsPrinted() {
		Map<String, Double> shares = LibraryFixture.material("q_llzo_146f").parts().stream()
				.collect(Collectors.toMap(CompositePart::material, CompositePart::fraction));
		assertEquals(Map.of("llzo_al24", 0.75, "pip_fsi", 0.15), shares);
		assertTrue(LibraryFixture.cell("C28").flags().contains("75:15"));
	}

	@Test
	void e12AndE13CellsCiteTheRightPaperOrSayThatItIsUnclear() {
		assertEquals("152", LibraryFixture.cell("C20").reviewReference());
		assertEquals("zhengB2018", LibraryFixture.cell("C20").source());
		assertTrue(LibraryFixture.cell("C36").flags().contains("Cheng"));
	}

	@Test
	void e14MaterialsHoldBothModuli() {
		for (String id : List.of("llzo", "lgps", "lpscl")) {
			MaterialRecord material = LibraryFixture.material(id);
			assertNotEquals(material.number(Property.YOUNGS_MODULUS), material.number(Property.SHEAR_MODULUS));
			assertTrue(material.number(Property.SHEAR_MODULUS).isPresent());
		}
	}

	@Test
	void e15AndE20AreTold() {
		assertTrue(error("E15").handling().startsWith("Neither equation"));
		assertTrue(LibraryFixture.material("lps_glass").notes().contains("yet Han saw Li deposition"));
	}

	@Test
	void e19TitanatesFormAMixedConductingInterphase() {
		assertTrue(LibraryFixture.material("llto").text(Property.INTERPHASE_WITH_LITHIUM).startsWith("mixed-conducting"));
		assertEquals("Ti4+", LibraryFixture.material("ltp").text(Property.REDUCIBLE_CATIONS));
	}
}
