/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.interphase.core.assess.BoundaryAssessment;
import org.interphase.core.assess.EstimateResult;
import org.interphase.core.assess.StackAssessment;
import org.interphase.core.assess.TermResult;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.explain.ParameterNames;
import org.interphase.core.text.TextBundle;
import org.interphase.core.text.TextLanguage;
import org.interphase.core.treatment.TreatmentKind;
import org.interphase.physics.internal.ElectrolyteClass;
import org.interphase.physics.internal.coating.CoatingClass;
import org.interphase.physics.model.Impedance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models in German: the same numbers in other words. */
class GermanTextsTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\d}");

	static Stream<Supplier<Cell>> cells() {
		return Stream.of(() -> new Cell().lithium().solid("llzo", 500).cathode("lfp", electrode -> electrode.setLoading(5.)),
				() -> new Cell().lithium().solid("lpscl", 100).cathode("nmc811", electrode -> electrode.setLoading(10.))
						.at(conditions -> conditions.setAge(100.)),
				() -> new Cell().lithium().solid("latp", 300).cathode("lfp", electrode -> electrode.setLoading(5.)));
	}

	@AfterEach
	void backToEnglish() {
		TextLanguage.use(Locale.ROOT);
	}

	@Test
	void germanHasTheSameKeysAndPlaces() throws IOException {
		Properties english = read("messages.properties");
		Properties german = read("messages_de.properties");
		assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertEquals(places(english.getProperty(key)), places(german.getProperty(key)), key);
			assertFalse(german.getProperty(key).isBlank(), key);
		}
	}

	@ParameterizedTest
	@MethodSource("cells")
	void estimatesAreTheSameNumbers(Supplier<Cell> cell) {
		StackAssessment english = cell.get().assessed();
		TextLanguage.use(Locale.GERMANY);
		StackAssessment german = cell.get().assessed();
		assertEquals(all(english, GermanTextsTest::numbers), all(german, GermanTextsTest::numbers));
		List<String> names = all(english, term -> term.term().name());
		assertFalse(names.isEmpty());
		List<String> germanNames = all(german, term -> term.term().name());
		for (int index = 0; index < names.size(); index++) {
			if (!names.get(index).equals("Interphase")) {
				assertNotEquals(names.get(index), germanNames.get(index));
			}
		}
		List<String> flags = all(english, term -> String.join("; ", term.term().flags()));
		List<String> germanFlags = all(german, term -> String.join("; ", term.term().flags()));
		for (int index = 0; index < flags.size(); index++) {
			assertTrue(flags.get(index).isEmpty() || !flags.get(index).equals(germanFlags.get(index)), flags.get(index));
		}
	}

	@Test
	void classesInKeysHaveWords() {
		TextBundle words = new TextBundle(ParameterNames.class);
		Stream.concat(Stream.of(CoatingClass.values()).map(CoatingClass::label),
				Stream.of(ElectrolyteClass.values()).map(ElectrolyteClass::label))
				.forEach(label -> assertTrue(words.has("class." + label.replace(' ', '_')), label));
	}

	@ParameterizedTest
	@MethodSource("cells")
	void outputsAreTheSameNumbers(Supplier<Cell> cell) {
		var english = cell.get().outputs().outputs();
		TextLanguage.use(Locale.GERMANY);
		var german = cell.get().outputs().outputs();
		assertEquals(english.stream().map(result -> result.output().id() + result.value()).toList(),
				german.stream().map(result -> result.output().id() + result.value()).toList());
		for (int index = 0; index < english.size(); index++) {
			assertNotEquals(english.get(index).output().name(), german.get(index).output().name());
		}
	}

	@Test
	void treatmentsAreTheSameKinds() {
		List<TreatmentKind> english = treatments();
		TextLanguage.use(Locale.GERMAN);
		List<TreatmentKind> german = treatments();
		assertFalse(english.isEmpty());
		for (int index = 0; index < english.size(); index++) {
			assertEquals(english.get(index).id(), german.get(index).id());
			assertEquals(english.get(index).aliases(), german.get(index).aliases());
			assertNotEquals(english.get(index).label(), german.get(index).label());
		}
	}

	private static List<TreatmentKind> treatments() {
		return Contributions.all().stream().filter(TreatmentKind.class::isInstance).map(TreatmentKind.class::cast).toList();
	}

	/** All terms of all estimates of boundaries. */
	private static List<String> all(StackAssessment stack, Function<TermResult, String> text) {
		List<String> texts = new ArrayList<>();
		for (BoundaryAssessment boundary : stack.boundaries()) {
			for (EstimateResult estimate : boundary.estimates()) {
				estimate.terms().forEach(term -> texts.add(text.apply(term)));
			}
		}
		return texts;
	}

	private static String numbers(TermResult result) {
		return result.term().id() + result.term().model() + result.term().equation() + result.asr()
				+ result.term().parameters().stream().map(Parameter::key).toList();
	}

	private static List<String> places(String text) {
		return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Properties read(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = Impedance.class.getResourceAsStream("/org/interphase/physics/internal/" + file)) {
			assertNotNull(in, file);
			texts.load(in);
		}
		return texts;
	}
}
