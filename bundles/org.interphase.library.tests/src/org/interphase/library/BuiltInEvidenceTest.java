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

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.material.Provenance;
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
			assertTrue(keys.contains(record.source()), record::toString);
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
			boolean isNumber = !Double.isNaN(record.before()) || !Double.isNaN(record.after());
			assertTrue(isNumber ^ !record.valueText().isEmpty(), record::toString);
		}
		assertEquals(13, all().stream().filter(record -> !record.valueText().isEmpty()).count());
	}

	@Test
	void numbersArePlausible() {
		for (EvidenceRecord record : all()) {
			if (record.quantity().equals("ASR")) { //$NON-NLS-1$
				for (double value : new double[] { record.before(), record.after() }) {
					assertTrue(Double.isNaN(value) || value >= 0.1 && value <= 4e5, record::toString);
				}
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
		assertEquals(before, record.before());
		assertEquals(after, record.after());
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
		assertEquals("1~2", LibraryFixture.evidence("I015").valueText()); //$NON-NLS-1$ //$NON-NLS-2$
		assertFalse(LibraryFixture.evidence("I073").isSingleInterfaceAsr()); //$NON-NLS-1$
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
