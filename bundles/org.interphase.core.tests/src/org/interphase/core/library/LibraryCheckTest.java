/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.interphase.core.evidence.EvidenceLibrary;
import org.interphase.core.evidence.EvidenceRecord;
import org.interphase.core.evidence.EvidenceValue;
import org.interphase.core.material.CompositePart;
import org.interphase.core.material.KnownError;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.registry.Registries;
import org.interphase.model.FractionBasis;
import org.interphase.model.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryCheckTest {

	private static final String LIBRARY = "test";
	private static final SourceRecord SOURCE = new SourceRecord("me2026", "A paper", "", "certain", "read");

	private record Materials(List<MaterialRecord> records, List<KnownError> known, List<String> broken)
			implements MaterialLibrary {

		@Override
		public String id() {
			return LIBRARY;
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return records;
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of(SOURCE);
		}

		@Override
		public List<KnownError> knownErrors() {
			return known;
		}

		@Override
		public List<String> problems() {
			return broken;
		}
	}

	private record Evidence(List<EvidenceRecord> records) implements EvidenceLibrary {

		@Override
		public String id() {
			return LIBRARY;
		}

		@Override
		public Collection<EvidenceRecord> evidence() {
			return records;
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of(SOURCE);
		}
	}

	private static List<LibraryProblem> check(MaterialRecord... materials) {
		return LibraryCheck.problems(new Registries.Builder()
				.add(new Materials(List.of(materials), List.of(), List.of())).build());
	}

	private static List<LibraryProblem> check(EvidenceRecord... records) {
		MaterialRecord garnet = material("llzo", "Li7La3Zr2O12", List.of());
		return LibraryCheck.problems(
				new Registries.Builder().add(new Materials(List.of(garnet), List.of(), List.of()))
						.add(new Evidence(List.of(records))).build());
	}

	private static MaterialRecord material(String id, String formula, List<String> aliases, PropertyRecord... values) {
		return new MaterialRecord(id, "Name of " + id, "garnet", formula, aliases, Set.of(), List.of(values), "", LIBRARY);
	}

	private static PropertyRecord value(Property property, double number, Provenance provenance, String sources) {
		return new PropertyRecord(property, number, number, "", "", 25, provenance, sources, "");
	}

	private static EvidenceRecord evidence(String id, String right, String interfaceClass, double asr, double temperature,
			String source) {
		return new EvidenceRecord(id, "llzo", right, interfaceClass, "", "", "ASR", Optional.empty(),
				Optional.of(new EvidenceValue(asr, asr, EvidenceValue.Limit.NONE, "")), "", "ohm cm2", "single interface",
				temperature, Double.NaN, "", Provenance.READ, "", source, "high");
	}

	private static LibraryProblem only(List<LibraryProblem> problems) {
		assertEquals(1, problems.size(), problems::toString);
		return problems.get(0);
	}

	@Test
	void aSoundLibraryHasNoProblems() {
		assertEquals(List.of(), check(material("llzo", "Li7La3Zr2O12", List.of("LLZO"),
				value(Property.IONIC_CONDUCTIVITY, 4e-4, Provenance.READ, "me2026"),
				value(Property.DENSITY, 5.1, Provenance.RECALLED, ""))));
		assertEquals(List.of(), check(evidence("I1", "llzo", "garnet|garnet", 100, 25, "me2026")));
	}

	@Test
	void aSourceThatIsNotThere() {
		LibraryProblem problem = only(
				check(material("llzo", "", List.of(), value(Property.DENSITY, 5.1, Provenance.READ, "me2026 you2026"))));
		assertEquals(LIBRARY, problem.library());
		assertEquals("llzo", problem.entry());
		assertEquals("density", problem.property());
		assertEquals("The source you2026 is not in the library.", problem.message());
		assertEquals("Add it to the sources, or correct the key.", problem.wayOut());
	}

	@Test
	void aValueThatWasReadAndNamesNoSource() {
		assertEquals("A value that was read (V) names no source.",
				only(check(material("llzo", "", List.of(), value(Property.DENSITY, 5.1, Provenance.READ, "")))).message());
	}

	@ParameterizedTest
	@CsvSource({ "ACTIVATION_ENERGY, 33", "IONIC_CONDUCTIVITY, 0.4", "DENSITY, 5100", "YOUNGS_MODULUS, 150000",
			"FRACTURE_TOUGHNESS, 1e6", "TRANSFERENCE_NUMBER, 99", "THERMAL_EXPANSION, 15", "CONTACT_ANGLE, 540" })
	void aWrongUnit(Property property, double number) {
		LibraryProblem problem = only(
				check(material("llzo", "", List.of(), value(property, number, Provenance.USER, ""))));
		assertEquals(property.id(), problem.property());
		assertTrue(problem.message().contains("is implausible; plausible are "), problem.message());
		assertTrue(problem.wayOut().startsWith("Check the unit: values are in " + property.unit()), problem.wayOut());
	}

	@ParameterizedTest
	@CsvSource({ "1e-6, 0", "2e-3, 0", "4e-3, 1", "9e-7, 1" })
	void aConductivityOutsideTheBandOfTheFamily(double conductivity, int problems) {
		MaterialRecord family = new MaterialRecord("family_garnet", "Garnet", "garnet", "", List.of(),
				Set.of("family default"), List.of(new PropertyRecord(Property.IONIC_CONDUCTIVITY, 1e-6, 2e-3, "",
						"plausible", 25, Provenance.RECALLED, "", "")), "", LIBRARY);
		assertEquals(problems, check(family, material("llzo", "", List.of(),
				value(Property.IONIC_CONDUCTIVITY, conductivity, Provenance.USER, ""))).size());
	}

	@Test
	void aFormulaThatIsNotNeutral() {
		LibraryProblem problem = only(check(material("llzto", "Li7La3Zr1.5Ta0.5O12", List.of())));
		assertEquals("formula", problem.property());
		assertEquals("Li7La3Zr1.5Ta0.5O12 is not charge neutral (off by +0.50).", problem.message());
		assertEquals("alias", only(check(material("llzto", "", List.of("Li9.6P3S12", "SUS", "LP40")))).property());
	}

	@Test
	void namesThatClash() {
		MaterialRecord first = material("first", "", List.of("LLZO"));
		assertEquals("llzo is found as first of test.",
				only(check(first, material("second", "", List.of("llzo")))).message());
		assertEquals("The library has the id first twice.", only(check(first, first)).message());
	}

	@Test
	void partsOfComposites() {
		MaterialRecord llzo = material("llzo", "", List.of());
		assertEquals("The shares of the parts sum to 90 %.", only(check(llzo, composite("llzo", 0.9))).message());
		assertEquals("The part nosuch is no known material.", only(check(composite("nosuch", 1))).message());
		assertEquals(List.of(), check(llzo, composite("llzo", Double.NaN)));
	}

	private static MaterialRecord composite(String material, double fraction) {
		return new MaterialRecord("mix", "Mix", "composite", "", List.of(), Set.of(), List.of(), "", LIBRARY,
				List.of(new CompositePart(Phase.FILLER, material, fraction, FractionBasis.MASS)));
	}

	@Test
	void measuredInterfaces() {
		assertEquals("left", only(check(withLeft("unobtainium"))).property());
		assertEquals("source", only(check(evidence("I1", "llzo", "garnet|garnet", 100, 25, "you2026"))).property());
		assertEquals("after", only(check(evidence("I1", "llzo", "garnet|garnet", 1e9, 25, "me2026"))).property());
		assertEquals("temperature_C", only(check(evidence("I1", "llzo", "garnet|garnet", 1, 2500, "me2026"))).property());
		EvidenceRecord record = evidence("I1", "llzo", "garnet|garnet", 1, 25, "me2026");
		assertEquals("id", only(check(record, record)).property());
	}

	private static EvidenceRecord withLeft(String left) {
		return new EvidenceRecord("I1", left, "llzo", "x|garnet", "", "", "ASR", Optional.empty(), Optional.empty(), "much",
				"ohm cm2", "single interface", 25, Double.NaN, "", Provenance.READ, "", "me2026", "high");
	}

	@Test
	void anErrorThatTheLibraryKnowsOfIsMarked() {
		KnownError known = new KnownError("E5", List.of("li9_6"), "formula", "off by +0.6", "kept");
		MaterialLibrary library = new Materials(List.of(material("li9_6", "Li9.6P3S12", List.of()),
				material("other", "Li10P3S12", List.of())), List.of(known), List.of());
		List<LibraryProblem> problems = LibraryCheck.problems(new Registries.Builder().add(library).build());
		assertEquals(List.of(Optional.of(known), Optional.empty()),
				problems.stream().map(LibraryProblem::known).toList());
		assertTrue(problems.get(0).isKnown());
	}

	@Test
	void whatALibraryCouldNotReadIsAProblemOfIt() {
		MaterialLibrary library = new Materials(List.of(), List.of(), List.of("x.csv:3: density is empty"));
		Registries registries = new Registries.Builder().add(library).build();
		assertEquals("x.csv:3: density is empty", only(LibraryCheck.problems(registries)).message());
		assertEquals("x.csv:3: density is empty", registries.problems().get(0).problem());
	}

	@Test
	void theLibraryOfTheHigherRankIsFoundFirst() {
		MaterialLibrary low = new Materials(List.of(material("llzo", "", List.of())), List.of(), List.of());
		MaterialRecord wanted = material("llzo", "Li7La3Zr2O12", List.of());
		MaterialLibrary high = new MaterialLibrary() {

			@Override
			public String id() {
				return "high";
			}

			@Override
			public Collection<MaterialRecord> materials() {
				return List.of(wanted);
			}

			@Override
			public Collection<SourceRecord> sources() {
				return List.of();
			}

			@Override
			public int rank() {
				return 1;
			}
		};
		Registries registries = new Registries.Builder().add(low).add(high).build();
		assertEquals(Optional.of(wanted), registries.materials().find("llzo"));
		assertEquals(2, registries.materials().all().size());
	}
}
