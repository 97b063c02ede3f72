/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.interphase.core.assess.EstimateResult;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.evidence.EvidenceValue.Limit;
import org.interphase.core.material.Provenance;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.TextLanguage;
import org.interphase.model.Boundary;
import org.interphase.model.ContactState;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceEstimatorTest {

	private static PublishedInterfaces garnets() {
		return new PublishedInterfaces().with("a2011", "Li | LLZO @ 25 C", 1000).with("b2012", "Li | LLZTO @ 25 C", 1400)
				.with("c2013", "Li | LLZO:Al @ 25 C", 700).with("d2014", "Li | LLZO [coated Ge 20 nm] @ 25 C", 100)
				.with("e2015", "Li | LLZO [coated Si 10 nm] @ 25 C", 130).with("f2016", "Li | LLZO [polished] @ 25 C", 10);
	}

	@Test
	void likeInterfacesCountMost() {
		double bare = garnets().of("Li | LLZO @ 25 C").asr().median();
		double coated = garnets().of("Li | LLZO [coated Ge 20 nm] @ 25 C").asr().median();
		double polished = garnets().of("Li | LLZO [polished] @ 25 C").asr().median();
		assertTrue(bare > 700 && bare < 1400, () -> "bare " + bare);
		assertTrue(coated > 60 && coated < 200, () -> "coated " + coated);
		assertTrue(polished > 5 && polished < coated, () -> "polished " + polished);
	}

	@Test
	void aCoatingThatNobodyMeasuredTakesAfterItsClass() {
		EstimateResult magnesium = garnets().of("Li | LLZO [coated Mg 10 nm] @ 25 C");
		assertTrue(magnesium.asr().median() > 60 && magnesium.asr().median() < 250, magnesium::toString);
		assertEquals(0.5, magnesium.distance());
		double known = width(garnets().of("Li | LLZO [coated Ge 20 nm] @ 25 C"));
		assertTrue(width(magnesium) > known, () -> width(magnesium) + " > " + known);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "Li | LLZO @ 25 C; 0", "Li | LLCZNO @ 25 C; 0.25",
			"Li | LLZO [air-exposed] @ 25 C; 0.5", "Li | LLZO [acid-treated] @ 25 C; 0.5", "Li | LLZO [coated Mg] @ 25 C; 0.5", "Li | LLZO [coated Al2O3 5 nm] @ 25 C; 1.5", "Li | LATP @ 25 C; 3",
			"Li | LLZO [gel] @ 25 C; 2" })
	void distanceGrowsWithWhatDiffers(String cell, double distance) {
		assertEquals(distance, garnets().of(cell).distance(), 1e-9);
	}

	@Test
	void theBandWidensWithTheDistance() {
		double previous = 0;
		for (String cell : List.of("Li | LLZO @ 25 C", "Li | LLZO [coated Al2O3 5 nm] @ 25 C", "Li | LATP @ 25 C")) {
			double width = width(garnets().of(cell));
			assertTrue(width > previous, cell + ' ' + width + " > " + previous);
			previous = width;
		}
	}

	@Test
	void itDoesNotMatterWhichSideIsDrawnFirst() {
		assertEquals(garnets().of("Li | LLZO [polished] @ 25 C").asr(), garnets().of("LLZO [polished] | Li @ 25 C").asr());
	}

	@Test
	void theLastTreatmentDecides() {
		assertEquals(garnets().of("Li | LLZO [polished] @ 25 C").asr(),
				garnets().of("Li | LLZO [air-exposed 24 h, polished] @ 25 C").asr());
		assertTrue(garnets().of("Li | LLZO [polished, air-exposed 24 h] @ 25 C").asr().median() > 200);
	}

	@Test
	void resistanceFallsWithTemperature() {
		double ratio = garnets().of("Li | LLZO @ 25 C").asr().median() / garnets().of("Li | LLZO @ 60 C").asr().median();
		assertEquals(Math.exp(0.475 / 8.617333262e-5 * (1 / 298.15 - 1 / 333.15)), ratio, 0.05 * ratio);
	}

	@Test
	void pressureActsOnDryContactsOnly() {
		double dry = garnets().of("Li | LLZO @ 25 C").asr().median();
		assertEquals(dry / 10, garnets().of("Li | LLZO @ 25 C @ 10 MPa").asr().median(), 0.2 * dry / 10);
		double coated = garnets().of("Li | LLZO [coated Ge 20 nm] @ 25 C").asr().median();
		assertEquals(coated, garnets().of("Li | LLZO [coated Ge 20 nm] @ 25 C @ 10 MPa").asr().median(), 1e-9 * coated);
		double melt = molten("Li | LLZO @ 25 C");
		assertEquals(melt, molten("Li | LLZO @ 25 C @ 10 MPa"), 1e-9 * melt);
	}

	@Test
	void lithiumThatWasMoltenTouchesLikeAtThePressureOfCompleteContact() {
		double complete = garnets().of("Li | LLZO @ 25 C @ 150 MPa").asr().median();
		assertEquals(complete, molten("Li | LLZO @ 25 C"), 0.05 * complete);
	}

	private static double molten(String notation) {
		Registries registries = garnets().registries();
		Design design = PublishedInterfaces.design(registries, notation);
		boundary(design).setContact(ContactState.MELT_INFUSED);
		return PublishedInterfaces.says(registries, design).orElseThrow().asr().median();
	}

	@Test
	void measuredSlopesOfPressureCorrectTheAssumedOne() {
		PublishedInterfaces steep = garnets().with("g2017", "Li | LLZO @ 25 C @ 1 MPa", 1000)
				.with("g2017", "Li | LLZO @ 25 C @ 10 MPa", 20).with("g2017", "Li | LLZO @ 25 C @ 100 MPa", 0.4);
		assertTrue(steep.of("Li | LLZO @ 25 C @ 50 MPa").asr().median() < 0.5
				* garnets().of("Li | LLZO @ 25 C @ 50 MPa").asr().median());
	}

	@Test
	void unverifiedValuesWeighLessAndAreNoNearEvidenceByThemselves() {
		EstimateResult read = new PublishedInterfaces().with("a2011", "Li | LLZO @ 25 C", 10_000).of("Li | LLZO @ 25 C");
		EstimateResult recalled = new PublishedInterfaces().unverified("a2011", "Li | LLZO @ 25 C", 10_000)
				.of("Li | LLZO @ 25 C");
		assertTrue(recalled.asr().median() < read.asr().median());
		assertTrue(width(recalled) > width(read));
		assertEquals(read.distance() + 1.5, recalled.distance());
		assertTrue(flags(recalled).contains("unverified: X1 after"), () -> flags(recalled).toString());
		assertTrue(flags(read).stream().noneMatch(flag -> flag.startsWith("unverified")));
	}

	@Test
	void valuesOfOnePaperCountLessThanThoseOfSeveral() {
		PublishedInterfaces one = garnets();
		PublishedInterfaces several = garnets();
		for (int i = 0; i < 4; i++) {
			one.with("z2020", "Li | LLZO @ 25 C", 50);
			several.with("z202" + i, "Li | LLZO @ 25 C", 50);
		}
		assertTrue(several.of("Li | LLZO @ 25 C").asr().median() < one.of("Li | LLZO @ 25 C").asr().median());
	}

	@Test
	void aValueOverTwoInterfacesIsHalved() {
		EstimateResult half = new PublishedInterfaces()
				.with("a2011", "Li | LLZO @ 25 C", 200, Limit.NONE, "two interfaces", Provenance.READ).of("Li | LLZO @ 25 C");
		EstimateResult one = new PublishedInterfaces().with("a2011", "Li | LLZO @ 25 C", 100).of("Li | LLZO @ 25 C");
		assertEquals(one.asr().median(), half.asr().median(), 1e-9);
	}

	@Test
	void theWholeOfACellIsSharedAmongItsBoundaries() {
		EstimateResult gel = new PublishedInterfaces().with("a2011", "Li | PVDF-HFP gel 20 um | LLZO @ 25 C", 200)
				.of("Li | PVDF-HFP gel 20 um @ 25 C");
		assertEquals(0, gel.distance());
		assertEquals(100, gel.asr().median(), 5);
	}

	@Test
	void withoutEvidenceThereIsNoEstimate() {
		assertTrue(new PublishedInterfaces().says("Li | LLZO @ 25 C").isEmpty());
		assertTrue(new PublishedInterfaces().with("a2011", "Li | unobtainium @ 25 C", 5).says("Li | LLZO @ 25 C").isEmpty());
	}

	@Test
	void whereNothingIsAlikeThereIsNoEstimate() {
		assertTrue(garnets().says("LFP | LLZO @ 25 C").isEmpty());
		assertTrue(garnets().says("Li | PEO @ 25 C").isEmpty());
	}

	@Test
	void aValueOfUnclearCountIsNoNearEvidenceByItself() {
		assertEquals(1.5, new PublishedInterfaces()
				.with("a2011", "Li | LLZO @ 25 C", 200, Limit.NONE, "not stated", Provenance.READ).of("Li | LLZO @ 25 C")
				.distance());
	}

	@Test
	void itKnowsOnlyTheEvidenceThatItIsHanded() {
		Registries all = garnets().registries();
		Registries held = all.withEvidence(record -> !record.source().equals("f2016"));
		Design design = PublishedInterfaces.design(all, "Li | LLZO [polished] @ 25 C");
		EstimateResult with = PublishedInterfaces.says(all, design).orElseThrow();
		EstimateResult without = PublishedInterfaces.says(held, design).orElseThrow();
		assertTrue(without.asr().median() > 5 * with.asr().median());
		assertTrue(sources(with).contains("f2016"));
		assertTrue(!sources(without).contains("f2016"));
	}

	@Test
	void aStatedContactIsFartherThanAnyPublishedCell() {
		Registries registries = garnets().registries();
		Design design = PublishedInterfaces.design(registries, "Li | LLZO [polished] @ 25 C");
		boundary(design).getRightFace().setContactFraction(0.3);
		assertEquals(1, PublishedInterfaces.says(registries, design).orElseThrow().distance());
	}

	@Test
	void theEquationGivesTheMedianAndCitesItsMeasurements() {
		EstimateResult estimate = garnets().of("Li | LLZO @ 60 C @ 2 MPa");
		Term term = estimate.terms().getFirst().term();
		double[] medians = term.parameters().stream().mapToDouble(parameter -> parameter.value().median()).toArray();
		assertEquals(estimate.asr().median(), term.function().asr(medians), 0.1 * estimate.asr().median());
		List<Parameter> measured = term.parameters().stream().filter(parameter -> parameter.key().startsWith("evidence:"))
				.toList();
		assertTrue(measured.size() >= 3, term.parameters()::toString);
		double product = 1;
		double weights = 0;
		for (Parameter parameter : measured) {
			String weight = term.equation().replaceFirst(".*" + parameter.symbol() + "\\^([\\d.]+).*", "$1");
			weights += Double.parseDouble(weight);
			product *= Math.pow(parameter.value().median(), Double.parseDouble(weight));
			assertTrue(!parameter.sources().isEmpty() && parameter.note().contains("Li | LL"), parameter::toString);
		}
		assertEquals(1, weights, 0.005);
		double pull = term.parameters().stream().filter(parameter -> parameter.symbol().equals("c")).findFirst().orElseThrow()
				.value().median();
		assertEquals(pull * product, term.function().asr(medians), 0.02 * pull * product);
		double[] doubled = medians.clone();
		doubled[0] *= 2;
		assertTrue(term.function().asr(doubled) > term.function().asr(medians));
	}

	@Test
	void notesOfTheMeasurementsAreInTheLanguageInUse() {
		assertTrue(notes(Locale.ROOT).stream().allMatch(note -> note.contains("at these conditions")));
		List<String> german = notes(Locale.GERMANY);
		assertTrue(german.stream().allMatch(note -> note.contains("unter diesen Bedingungen")), german::toString);
	}

	private static List<String> notes(Locale language) {
		TextLanguage.use(language);
		try {
			List<String> notes = garnets().of("Li | LLZO @ 60 C @ 2 MPa").terms().getFirst().term().parameters().stream()
					.filter(parameter -> parameter.key().startsWith("evidence:")).map(Parameter::note).toList();
			assertTrue(!notes.isEmpty());
			return notes;
		} finally {
			TextLanguage.use(Locale.ROOT);
		}
	}

	@Test
	void likeBoundariesShareOneEstimate() {
		Registries registries = garnets().registries();
		Term one = PublishedInterfaces.says(registries, PublishedInterfaces.design(registries, "Li | LLZO @ 25 C"))
				.orElseThrow().terms().getFirst().term();
		Term other = PublishedInterfaces.says(registries, PublishedInterfaces.design(registries, "Li | LLZO 30 um @ 25 C"))
				.orElseThrow().terms().getFirst().term();
		assertTrue(one == other);
	}

	private static Boundary boundary(Design design) {
		return design.getStacks().getFirst().getBoundaries().getFirst();
	}

	private static double width(EstimateResult estimate) {
		return Math.log(estimate.asr().p95() / estimate.asr().p5());
	}

	private static List<String> flags(EstimateResult estimate) {
		return estimate.terms().getFirst().term().flags();
	}

	private static List<String> sources(EstimateResult estimate) {
		return estimate.terms().getFirst().term().parameters().stream().map(Parameter::sources).toList();
	}
}
