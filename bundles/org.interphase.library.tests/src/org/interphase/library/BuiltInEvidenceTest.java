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

import java.io.StringReader;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.material.Provenance;
import org.interphase.library.internal.BrokenDataException;
import org.interphase.library.internal.EvidenceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuiltInEvidenceTest {

	private static Collection<EvidenceRecord> all() {
		return new BuiltInEvidence().evidence();
	}

	@Test
	void holdsEveryMeasurement() {
		assertEquals(150, all().size());
		assertEquals(57, all().stream().filter(record -> record.quantity().equals("ASR")).count()); //$NON-NLS-1$
		assertEquals(41, all().stream().filter(EvidenceRecord::isSingleInterfaceAsr).count());
	}

	@Test
	void givesTheSameUnmodifiableCollection() {
		assertSame(all(), all());
		assertThrows(UnsupportedOperationException.class, () -> all().clear());
	}

	@Test
	void isFoundWithoutAnExtensionRegistry() {
		List<String> ids = ServiceLoader.load(EvidenceLibrary.class, BuiltInEvidence.class.getClassLoader()).stream()
				.map(provider -> provider.get().id()).toList();
		assertTrue(ids.contains(BuiltInMaterials.ID), ids::toString);
	}

	@Test
	void idsAreUniqueAndSourcesKnown() {
		Set<String> ids = new HashSet<>();
		Set<String> keys = Set.copyOf(LibraryFixture.sourceKeys());
		for (EvidenceRecord record : all()) {
			assertTrue(record.id().matches("I\\d{3}") && ids.add(record.id()), record.id()); //$NON-NLS-1$
			assertTrue(keys.containsAll(List.of(record.source().split(" "))), record::toString); //$NON-NLS-1$
		}
	}

	@Test
	void provenancesAreThoseOfTheCollection() {
		Map<Provenance, Long> counts = all().stream()
				.collect(Collectors.groupingBy(EvidenceRecord::provenance, Collectors.counting()));
		assertEquals(Map.of(Provenance.READ, 79L, Provenance.SECONDARY, 37L, Provenance.REVIEW, 18L,
				Provenance.RECALLED, 16L), counts);
	}

	@Test
	void recalledMeasurementsSayThatTheyAreUnverified() {
		for (EvidenceRecord record : all()) {
			assertTrue(record.provenance() != Provenance.RECALLED || record.provenanceNote().contains("unverified"), //$NON-NLS-1$
					record::toString);
		}
	}

	@Test
	void everyMeasurementHasANumberOrAText() {
		for (EvidenceRecord record : all()) {
			boolean isNumber = record.before().isPresent() || record.after().isPresent();
			assertTrue(isNumber ^ !record.valueText().isEmpty(), record::toString);
		}
		assertEquals(10, all().stream().filter(record -> !record.valueText().isEmpty()).count());
	}

	@Test
	void numbersArePlausible() {
		for (EvidenceRecord record : all()) {
			if (record.quantity().equals("ASR")) { //$NON-NLS-1$
				values(record).forEach(value -> assertTrue(value.low() >= 0.1 && value.high() <= 4e5, record::toString));
			}
			assertTrue(Double.isNaN(record.temperature()) || record.temperature() >= 25 && record.temperature() <= 400,
					record::toString);
			assertTrue(Double.isNaN(record.pressure()) || record.pressure() >= 0 && record.pressure() <= 400,
					record::toString);
			assertTrue(record.confidence().matches("(low|medium|high).*"), record::toString); //$NON-NLS-1$
		}
	}

	@ParameterizedTest
	@CsvSource({ "I001, ASR, 400, 2, ohm cm2", "I002, contact_angle, 146, 95, deg", "I003, ASR, 65000, 248, ohm cm2", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"I004, ASR, 1400, 214, ohm cm2", "I005, ASR, 550, 1, ohm cm2", "I021, ASR, 1710, 1, ohm cm2", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"I023, ASR, NaN, 20, ohm cm2", "I027, ASR, NaN, 8.6, ohm cm2", "I032, cell_resistance, NaN, 500, ohm", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"I047, exponent_R_vs_P, NaN, -0.5, -", "I070, T_reaction_onset, NaN, 400, degC", //$NON-NLS-1$ //$NON-NLS-2$
			"I105, ASR, 13959.33, 1.53, ohm cm2", "I121, k_parabolic, NaN, 3.8, ohm cm2 h^-0.5", //$NON-NLS-1$ //$NON-NLS-2$
			"I124, k_parabolic, NaN, 1394.3, ohm cm2 h^-0.5", "I147, ASR, 50, 21, ohm cm2" }) //$NON-NLS-1$ //$NON-NLS-2$
	void valueIs(String id, String quantity, double before, double after, String unit) {
		EvidenceRecord record = LibraryFixture.evidence(id);
		assertEquals(quantity, record.quantity());
		assertEquals(before, central(record.before()));
		assertEquals(after, central(record.after()));
		assertEquals(unit, record.unit());
	}

	@Test
	void theCleanedGarnetIsCompletelyDescribed() {
		EvidenceRecord record = LibraryFixture.evidence("I001"); //$NON-NLS-1$
		assertEquals("Li", record.left()); //$NON-NLS-1$
		assertEquals("LLZO", record.right()); //$NON-NLS-1$
		assertEquals("Li|garnet", record.interfaceClass()); //$NON-NLS-1$
		assertEquals("contamination removal", record.treatment()); //$NON-NLS-1$
		assertEquals(25, record.temperature());
		assertTrue(Double.isNaN(record.pressure()));
		assertEquals(Provenance.REVIEW, record.provenance());
		assertEquals("sharafi2017cm", record.source()); //$NON-NLS-1$
		assertTrue(record.isSingleInterfaceAsr());
		assertEquals(400, LibraryFixture.evidence("I005").pressure()); //$NON-NLS-1$
		assertFalse(LibraryFixture.evidence("I073").isSingleInterfaceAsr()); //$NON-NLS-1$
	}

	@Test
	void aRangeHasTwoEnds() {
		EvidenceValue range = LibraryFixture.evidence("I118").after().orElseThrow(); //$NON-NLS-1$
		assertEquals(0.2, range.low());
		assertEquals(0.5, range.high());
		assertEquals(Math.sqrt(0.1), range.central(), 1e-12);
		assertEquals(3, all().stream().flatMap(record -> values(record)).filter(value -> value.low() < value.high()).count());
	}

	@Test
	void boundsSayOnWhichSideTheyLie() {
		assertEquals(Limit.UPPER, LibraryFixture.evidence("I005").after().orElseThrow().limit()); //$NON-NLS-1$
		assertEquals(Limit.NONE, LibraryFixture.evidence("I005").before().orElseThrow().limit()); //$NON-NLS-1$
		assertEquals(Limit.UPPER, LibraryFixture.evidence("I104").before().orElseThrow().limit()); //$NON-NLS-1$
		assertEquals(Limit.LOWER, LibraryFixture.evidence("I104").after().orElseThrow().limit()); //$NON-NLS-1$
		for (EvidenceRecord record : all()) {
			boolean isBound = record.note().matches("(?s).*(upper|lower) (bound|end|estimate).*"); //$NON-NLS-1$
			assertTrue(!isBound || values(record).anyMatch(value -> value.limit() != Limit.NONE), record::toString);
		}
		assertEquals(20, all().stream().flatMap(record -> values(record)).filter(value -> value.limit() != Limit.NONE)
				.count());
	}

	@Test
	void theCellIsSaidWhereTheNotationHasWordsForIt() {
		assertEquals("Li | LLZO [air-exposed] @ 25 C", //$NON-NLS-1$
				LibraryFixture.evidence("I001").before().orElseThrow().notation()); //$NON-NLS-1$
		assertEquals("Li | LLCZNO [coated Ge 20 nm] @ 25 C", //$NON-NLS-1$
				LibraryFixture.evidence("I022").after().orElseThrow().notation()); //$NON-NLS-1$
		assertEquals("", LibraryFixture.evidence("I054").after().orElseThrow().notation()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(64, all().stream().filter(EvidenceRecord::isAsr).flatMap(record -> values(record))
				.filter(value -> !value.notation().isEmpty()).count());
	}

	@Test
	void theCellHasTheConditionsOfTheRecord() {
		for (EvidenceRecord record : all()) {
			values(record).filter(value -> !value.notation().isEmpty() && !Double.isNaN(record.temperature()))
					.forEach(value -> assertTrue(value.notation().contains(" @ %.0f C".formatted(record.temperature())), //$NON-NLS-1$
							record::toString));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "5,4,,,,,,|before_high must exceed before", ",4,,,1,,,|before has no number", //$NON-NLS-1$ //$NON-NLS-2$
			"5,,above,,,,,|a limit is upper or lower: above", ",,,,,,,Li|after has no number", //$NON-NLS-1$ //$NON-NLS-2$
			",,,,,,,|there is no value" }) //$NON-NLS-1$
	void aBrokenValueIsRefused(String values, String problem) {
		String heading = "id,left,right,interface_class,treatment,treatment_detail,quantity,before,before_high,before_limit," //$NON-NLS-1$
				+ "before_cell,after,after_high,after_limit,after_cell,value_text,unit,per,temperature_C,pressure_MPa,note," //$NON-NLS-1$
				+ "provenance,provenance_note,source,confidence\n"; //$NON-NLS-1$
		StringReader text = new StringReader(heading + "X1,Li,LLZO,Li|garnet,,,ASR," + values //$NON-NLS-1$
				+ ",,ohm cm2,single interface,25,,,V,,,high\n"); //$NON-NLS-1$
		BrokenDataException error = assertThrows(BrokenDataException.class, () -> EvidenceFile.read(text));
		assertEquals("evidence.csv:2: " + problem, error.getMessage()); //$NON-NLS-1$
	}

	private static Stream<EvidenceValue> values(EvidenceRecord record) {
		return Stream.of(record.before(), record.after()).flatMap(Optional::stream);
	}

	private static double central(Optional<EvidenceValue> value) {
		return value.map(EvidenceValue::central).orElse(Double.NaN);
	}

	@Test
	void noMeasurementIsThereTwice() {
		Map<Object, List<EvidenceRecord>> same = all().stream().collect(Collectors.groupingBy(CONTENT));
		assertEquals(150, same.size());
	}

	private static final Function<EvidenceRecord, Object> CONTENT = record -> List.of(record.left(), record.right(),
			record.treatment(), record.treatmentDetail(), record.quantity(), record.before(), record.after(),
			record.valueText(), record.temperature(), record.pressure(), record.source(), record.note());
}
