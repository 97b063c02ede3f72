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

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;
import org.interphase.core.material.PropertyRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInMaterialsTest {

	@Test
	void holdsEveryMaterialAndTheFamilyDefaults() {
		assertEquals(115, LibraryFixture.materials().size());
		assertEquals(14, LibraryFixture.families().size());
		assertEquals(161, new BuiltInMaterials().sources().size());
		assertEquals(148, LibraryFixture.materials().stream().mapToInt(material -> material.aliases().size()).sum());
		assertEquals(302, LibraryFixture.materials().stream().mapToInt(material -> material.properties().size()).sum());
	}

	@Test
	void givesTheSameUnmodifiableCollection() {
		assertSame(new BuiltInMaterials().materials(), new BuiltInMaterials().materials());
		assertSame(new BuiltInMaterials().sources(), new BuiltInEvidence().sources());
		MaterialRecord first = LibraryFixture.material("llzo"); //$NON-NLS-1$
		assertThrows(UnsupportedOperationException.class, () -> new BuiltInMaterials().materials().remove(first));
		assertThrows(UnsupportedOperationException.class, () -> new BuiltInMaterials().sources().clear());
	}

	@Test
	void isFoundWithoutAnExtensionRegistry() {
		List<String> ids = ServiceLoader.load(MaterialLibrary.class, BuiltInMaterials.class.getClassLoader()).stream()
				.map(provider -> provider.get().id()).toList();
		assertTrue(ids.contains(BuiltInMaterials.ID), ids::toString);
	}

	@Test
	void idsAreUniqueLowerCaseWords() {
		Set<String> ids = new HashSet<>();
		for (MaterialRecord material : LibraryFixture.all()) {
			assertTrue(material.id().matches("[a-z][a-z0-9_]*"), material.id()); //$NON-NLS-1$
			assertTrue(ids.add(material.id()), material.id());
			assertEquals(LibraryFixture.lower(material.family()), material.family());
			assertEquals(BuiltInMaterials.ID, material.library());
			assertFalse(material.roles().isEmpty(), material.id());
		}
	}

	@Test
	void aNameOrAliasLeadsToOneMaterial() {
		Map<String, String> owners = new HashMap<>();
		for (MaterialRecord material : LibraryFixture.all()) {
			Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
			names.add(material.id());
			names.add(material.name());
			names.addAll(material.aliases());
			for (String name : names) {
				assertEquals(name.strip(), name);
				String other = owners.put(LibraryFixture.lower(name), material.id());
				assertEquals(null, other, name);
			}
		}
	}

	@Test
	void noAliasIsTheFormulaOfAnotherMaterial() {
		Map<String, String> formulas = LibraryFixture.materials().stream()
				.filter(material -> !material.formula().isEmpty() && !material.id().equals("al_film")) //$NON-NLS-1$
				.collect(Collectors.toMap(MaterialRecord::formula, MaterialRecord::id));
		for (MaterialRecord material : LibraryFixture.materials()) {
			for (String alias : material.aliases()) {
				assertEquals(material.id(), formulas.getOrDefault(alias, material.id()), alias);
			}
		}
	}

	@Test
	void everySourceOfAValueIsKnown() {
		Set<String> keys = Set.copyOf(LibraryFixture.sourceKeys());
		assertEquals(161, keys.size());
		int cited = 0;
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : material.properties()) {
				for (String key : value.sources().split(" ")) { //$NON-NLS-1$
					assertTrue(key.isEmpty() || keys.contains(key), () -> material.id() + ' ' + key);
					cited += key.isEmpty() ? 0 : 1;
				}
			}
		}
		assertTrue(cited > 400, "cited " + cited); //$NON-NLS-1$
	}

	@Test
	void whatWasReadNamesItsSource() {
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : material.properties()) {
				boolean mayLack = value.provenance() == Provenance.RECALLED || value.provenance() == Provenance.DERIVED
						|| material.id().equals("nmc811") && value.property() == Property.YOUNGS_MODULUS; //$NON-NLS-1$
				assertTrue(mayLack || !value.sources().isEmpty(), () -> material.id() + ' ' + value);
			}
		}
	}

	@Test
	void recalledValuesSayThatTheyAreUnverified() {
		int recalled = 0;
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : material.properties()) {
				if (value.provenance() == Provenance.RECALLED) {
					recalled++;
					assertTrue(value.note().endsWith("unverified"), () -> material.id() + ' ' + value); //$NON-NLS-1$
				}
			}
		}
		assertEquals(59, recalled);
	}

	@Test
	void aQualifierTellsTheValuesOfAPropertyApart() {
		for (MaterialRecord material : LibraryFixture.all()) {
			Set<String> seen = new HashSet<>();
			for (PropertyRecord value : material.properties()) {
				assertTrue(seen.add(value.property() + "/" + value.qualifier()), () -> material.id() + ' ' + value); //$NON-NLS-1$
			}
		}
	}

	@Test
	void textsAreTextsAndNumbersAreOrderedNumbers() {
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : material.properties()) {
				boolean isNumber = value.central().isPresent();
				assertTrue(isNumber ^ !value.text().isEmpty(), () -> material.id() + ' ' + value);
				assertFalse(isNumber && value.property().isText(), () -> material.id() + ' ' + value);
				assertFalse(value.low() > value.high(), () -> material.id() + ' ' + value);
			}
		}
	}

	/** Prices change, so that users bring their own. */
	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRICE")
	void valuesArePlausible(Property property) {
		List<PropertyRecord> values = LibraryFixture.all().stream()
				.flatMap(material -> material.all(property).stream()).toList();
		assertFalse(values.isEmpty(), property.id());
		for (PropertyRecord value : values) {
			for (double number : new double[] { value.low(), value.high() }) {
				assertTrue(Double.isNaN(number) || isPlausible(property, number), value::toString);
			}
			assertTrue(Double.isNaN(value.temperature()) || value.temperature() == 25 || value.temperature() == 60,
					value::toString);
		}
	}

	private static boolean isPlausible(Property property, double value) {
		return switch (property) {
		case IONIC_CONDUCTIVITY -> value >= 1e-13 && value <= 5e-2;
		case ACTIVATION_ENERGY -> value >= 0.15 && value <= 0.7;
		case ELECTRONIC_CONDUCTIVITY -> value >= 1e-15 && value <= 1e-6;
		case REDUCTION_POTENTIAL -> value >= 0 && value <= 3;
		case OXIDATION_POTENTIAL -> value >= 2 && value <= 6;
		case DENSITY -> value >= 0.5 && value <= 9;
		case YOUNGS_MODULUS -> value >= 0.01 && value <= 250;
		case SHEAR_MODULUS -> value >= 2 && value <= 100;
		case POISSON_RATIO -> value >= 0.2 && value <= 0.45;
		case CONTACT_ANGLE -> value >= 0 && value <= 180;
		case TRANSFERENCE_NUMBER -> value >= 0 && value <= 1;
		case SPECIFIC_CAPACITY -> value >= 90 && value <= 3861.4;
		case AVERAGE_POTENTIAL -> value >= 0 && value <= 5;
		case VOLUME_CHANGE -> value >= -50 && value <= 100;
		case THERMAL_LIMIT -> value >= 60 && value <= 800;
		case CRITICAL_CURRENT_DENSITY -> value >= 0.05 && value <= 10;
		case FRACTURE_TOUGHNESS -> value >= 0.1 && value <= 2;
		case FRACTURE_STRENGTH -> value >= 50 && value <= 200;
		case THERMAL_EXPANSION -> value >= 1e-6 && value <= 1e-4;
		case PRICE, INTERPHASE_WITH_LITHIUM, REDUCIBLE_CATIONS, MOISTURE -> false;
		};
	}

	@Test
	void theFirstWordSaysWhichInterphaseForms() {
		int count = 0;
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : material.all(Property.INTERPHASE_WITH_LITHIUM)) {
				count++;
				assertTrue(value.text().matches("(stable|passivating|mixed-conducting|growing|unknown): .+"), //$NON-NLS-1$
						() -> material.id() + ' ' + value.text());
			}
		}
		assertEquals(30, count);
	}

	@Test
	void reducibleCationsAreAListOfIons() {
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : material.all(Property.REDUCIBLE_CATIONS)) {
				assertTrue(value.text().matches("none|[A-Z][a-z]?\\d\\+(,[A-Z][a-z]?\\d\\+)*"), value::toString); //$NON-NLS-1$
			}
		}
	}

	@Test
	void aWindowSaysWhetherItIsThermodynamicOrPractical() {
		int thermodynamic = 0;
		for (MaterialRecord material : LibraryFixture.all()) {
			for (PropertyRecord value : Stream.concat(material.all(Property.REDUCTION_POTENTIAL).stream(),
					material.all(Property.OXIDATION_POTENTIAL).stream()).toList()) {
				boolean computed = value.sources().contains("zhu2015"); //$NON-NLS-1$
				assertEquals(computed ? "thermodynamic" : "practical", value.qualifier(), value::toString); //$NON-NLS-1$ //$NON-NLS-2$
				thermodynamic += computed ? 1 : 0;
			}
		}
		assertEquals(32, thermodynamic);
	}

	/** Values against the collected data, with the qualifier where there is one. */
	@ParameterizedTest
	@CsvSource({ "llzo, ionicConductivity, '', 1e-4, 1e-3", "llzo, contactAngle, clean, 95, 95", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo, contactAngle, contaminated, 146, 146", "llzo, reductionPotential, thermodynamic, 0.05, 0.05", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo, oxidationPotential, thermodynamic, 2.91, 2.91", "llzo, density, '', 5.11, 5.11", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo, youngsModulus, '', 146, 150", "llzo, poissonRatio, '', 0.26, 0.26", //$NON-NLS-1$ //$NON-NLS-2$
			"llzo, fractureToughness, '', 1.0, 1.0", "llzto_05, ionicConductivity, '', 6e-4, 6e-4", //$NON-NLS-1$ //$NON-NLS-2$
			"llto, ionicConductivity, total, 2e-5, 2e-5", "llto, ionicConductivity, bulk, 1e-3, 1e-3", //$NON-NLS-1$ //$NON-NLS-2$
			"lipon, ionicConductivity, '', 2e-7, 2.3e-6", "lipon, electronicConductivity, '', 1e-15, 1e-12", //$NON-NLS-1$ //$NON-NLS-2$
			"lgps, ionicConductivity, '', 1.2e-2, 1.2e-2", "lgps, activationEnergy, '', 0.22, 0.25", //$NON-NLS-1$ //$NON-NLS-2$
			"lgps, activationEnergy, c-axis, 0.19, 0.19", "lpscl, ionicConductivity, '', 1e-3, 1.3e-3", //$NON-NLS-1$ //$NON-NLS-2$
			"lpscl, oxidationPotential, thermodynamic, 2.01, 2.01", "lpscl, shearModulus, '', 8.1, 8.1", //$NON-NLS-1$ //$NON-NLS-2$
			"lpscl, poissonRatio, '', 0.37, 0.37", "lpscl, criticalCurrentDensity, class, 0.5, 1", //$NON-NLS-1$ //$NON-NLS-2$
			"lps_glass, fractureToughness, '', 0.23, 0.23", "lzp, oxidationPotential, practical, 5.5, 5.5", //$NON-NLS-1$ //$NON-NLS-2$
			"py14tfsi, oxidationPotential, practical, 5, 6", "li2co3, ionicConductivity, '', 1e-12, 1e-8", //$NON-NLS-1$ //$NON-NLS-2$
			"li, specificCapacity, theoretical, 3860, 3860", "li, density, '', 0.534, 0.534", //$NON-NLS-1$ //$NON-NLS-2$
			"li, youngsModulus, '', 7.82, 7.82", "li, shearModulus, '', 2.83, 2.83", //$NON-NLS-1$ //$NON-NLS-2$
			"li, poissonRatio, '', 0.381, 0.381", "li, thermalLimit, melting, 180.5, 180.5", //$NON-NLS-1$ //$NON-NLS-2$
			"lfp, specificCapacity, theoretical, 170, 170", "lfp, specificCapacity, reported, 98, 160", //$NON-NLS-1$ //$NON-NLS-2$
			"lfp, averagePotential, '', 3.43, 3.45", "lco, specificCapacity, theoretical, 274, 274", //$NON-NLS-1$ //$NON-NLS-2$
			"nmc811, volumeChange, charge, -7, -5", "s8, specificCapacity, theoretical, 1675, 1675", //$NON-NLS-1$ //$NON-NLS-2$
			"s8, volumeChange, discharge, 79, 79", "peo, transferenceNumber, '', 0.2, 0.4", //$NON-NLS-1$ //$NON-NLS-2$
			"q_llzo_145, ionicConductivity, '', 4e-4, 4e-4", "q_llzo_145, ionicConductivity, 60 C, 1.6e-3, 1.6e-3", //$NON-NLS-1$ //$NON-NLS-2$
			"q_lagp_148, activationEnergy, sigma, 0.22409, 0.22409", //$NON-NLS-1$
			"family_garnet, activationEnergy, '', 0.35, 0.35", "family_garnet, criticalCurrentDensity, clean, 1, 2", //$NON-NLS-1$ //$NON-NLS-2$
			"family_nasicon, ionicConductivity, plausible, 1e-5, 5e-3" }) //$NON-NLS-1$
	void valueIs(String id, String property, String qualifier, double low, double high) {
		PropertyRecord value = LibraryFixture.value(id, Property.ofId(property), qualifier);
		assertEquals(low, value.low());
		assertEquals(high, value.high());
	}

	@Test
	void thePreferredValueComesFirst() {
		assertEquals("total", LibraryFixture.value("llto", Property.IONIC_CONDUCTIVITY).qualifier()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("clean", LibraryFixture.value("llzo", Property.CONTACT_ANGLE).qualifier()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals(7.82, LibraryFixture.value("li", Property.YOUNGS_MODULUS).low()); //$NON-NLS-1$
		assertEquals(2.1e-4, LibraryFixture.value("llzo_al", Property.IONIC_CONDUCTIVITY).low()); //$NON-NLS-1$
		assertEquals(25, LibraryFixture.value("q_llzto_147", Property.IONIC_CONDUCTIVITY).temperature()); //$NON-NLS-1$
		assertEquals(Provenance.SECONDARY, LibraryFixture.value("llzo", Property.ACTIVATION_ENERGY).provenance()); //$NON-NLS-1$
		assertEquals("sharafi2017cm", LibraryFixture.value("llzo", Property.CONTACT_ANGLE).sources()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void aLowerBoundIsOpenAbove() {
		PropertyRecord bound = LibraryFixture.value("q_sio2_33", Property.IONIC_CONDUCTIVITY); //$NON-NLS-1$
		assertEquals(1e-4, bound.low());
		assertTrue(Double.isNaN(bound.high()));
	}

	@Test
	void theInterphasesAreThoseOfTheReview() {
		assertTrue(LibraryFixture.material("llzo").text(Property.INTERPHASE_WITH_LITHIUM).startsWith("stable:")); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(LibraryFixture.material("lpscl").text(Property.INTERPHASE_WITH_LITHIUM).startsWith("passivating:")); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(LibraryFixture.material("llzo_nb").text(Property.INTERPHASE_WITH_LITHIUM).startsWith("growing:")); //$NON-NLS-1$ //$NON-NLS-2$
		for (String id : List.of("latp", "lagp", "latgp", "lgps", "lsps", "llto")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			assertTrue(LibraryFixture.material(id).text(Property.INTERPHASE_WITH_LITHIUM)
					.startsWith("mixed-conducting:"), id); //$NON-NLS-1$
		}
		assertEquals("Ti4+,Ge4+", LibraryFixture.material("latgp").text(Property.REDUCIBLE_CATIONS)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Test
	void knownMisprintsOfTheReviewAreMended() {
		assertEquals("Li6.5La3Zr1.5Ta0.5O12", LibraryFixture.material("llzto_05").formula()); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(LibraryFixture.material("llzto_05").aliases().contains("Li7La3Zr1.5Ta0.5O12")); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("Li14Zn(GeO4)4", LibraryFixture.material("lisicon").formula()); //$NON-NLS-1$ //$NON-NLS-2$
		assertEquals("metallic", LibraryFixture.material("li15ge4").text(Property.ELECTRONIC_CONDUCTIVITY)); //$NON-NLS-1$ //$NON-NLS-2$
		assertTrue(LibraryFixture.material("li15ge4").number(Property.ELECTRONIC_CONDUCTIVITY).isEmpty()); //$NON-NLS-1$
	}

	/** Materials of the reference cells for which no conductivity was found: none may be made up for them. */
	@ParameterizedTest
	@ValueSource(strings = { "llzo_al24", "llzto_025", "llczno", "llzbno", "llbzto", "latp_gc", "lagp_mg", "py14tfsi_l", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
			"py13tfsi_l", "py14_ternary", "py13fsi_l", "bmimfsi_l" }) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	void anUnknownConductivityStaysUnknownAndTheFamilyHasADefault(String id) {
		MaterialRecord material = LibraryFixture.material(id);
		assertTrue(material.property(Property.IONIC_CONDUCTIVITY).isEmpty());
		MaterialRecord family = LibraryFixture.families().stream()
				.filter(other -> other.family().equals(material.family())).findFirst().orElseThrow();
		assertTrue(family.number(Property.IONIC_CONDUCTIVITY).isPresent());
	}

	@Test
	void sourcesAreComplete() {
		for (SourceRecord source : new BuiltInMaterials().sources()) {
			assertTrue(source.doi().isEmpty() || source.doi().matches("10\\.\\d{4,}/\\S+|arXiv:[\\d.]+"), source.doi()); //$NON-NLS-1$
			assertTrue(source.doi().isEmpty() == List.of("unknown", "no DOI").contains(source.doiConfidence()), //$NON-NLS-1$ //$NON-NLS-2$
					source::toString);
		}
		SourceRecord review = new BuiltInMaterials().sources().iterator().next();
		assertEquals("10.20517/energymater.2023.03", review.doi()); //$NON-NLS-1$
	}
}
