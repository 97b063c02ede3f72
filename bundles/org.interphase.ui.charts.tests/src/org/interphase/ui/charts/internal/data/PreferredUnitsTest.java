/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.registry.Registries;
import org.interphase.core.output.Spectrum;
import org.interphase.ui.charts.internal.figure.Figure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures show quantities in the units that the user prefers, on axes, in hints and in tables alike. */
class PreferredUnitsTest {

	private static final Map<String, String> PREFERRED = Map.of("unit.ASR", "ohm m2", "unit.VOLTAGE", "mV", "unit.TEMPERATURE", "K",
			"unit.AREAL_CAPACITY", "Ah/m2");
	private static final Registries REGISTRIES = Registries.standard();
	private static final Subject SUBJECT = Judged.subject(Judged.GARNET);

	static Stream<Supplier<Figure>> figures() {
		Spectrum spectrum = new OutputAssessor(REGISTRIES).outputs(SUBJECT.stack(), AssessmentOptions.DEFAULT).spectrum()
				.orElseThrow();
		return Stream.of(() -> WaterfallFigure.of(SUBJECT, REGISTRIES, false), () -> WaterfallFigure.of(SUBJECT, REGISTRIES, true),
				() -> TornadoFigure.of(SUBJECT, REGISTRIES, false), () -> LiteratureFigure.of(SUBJECT, REGISTRIES),
				() -> SpectrumFigures.nyquist(SUBJECT, spectrum), () -> Variants.figure(List.of(new Variant("one", SUBJECT.design()))));
	}

	@AfterEach
	void preferNothing() {
		PREFERRED.keySet().forEach(node()::remove);
	}

	@ParameterizedTest
	@MethodSource("figures")
	void resistancesAreConverted(Supplier<Figure> maker) {
		Figure standard = maker.get();
		prefer();
		Figure preferred = maker.get();
		assertTrue(standard.x().title().endsWith("(\u03a9 cm\u00b2)"), standard.x().title());
		assertTrue(preferred.x().title().endsWith("(\u03a9 m\u00b2)"), preferred.x().title());
		assertEquals(1e-4, preferred.x().upper() / standard.x().upper(), 1e-9);
		assertEquals(standard.marks().size(), preferred.marks().size());
		String text = preferred.marks() + preferred.note() + preferred.data().csv();
		assertTrue(text.contains("ohm m2"), text);
		// an equation with its values stays as its model writes it
		assertTrue(!text.contains("\u03a9 cm\u00b2") && !preferred.data().columns().toString().contains("ohm cm2"), text);
	}

	@Test
	void tablesHoldTheConvertedNumbers() {
		List<Object> standard = WaterfallFigure.of(SUBJECT, REGISTRIES, false).data().rows().getFirst();
		prefer();
		List<Object> preferred = WaterfallFigure.of(SUBJECT, REGISTRIES, false).data().rows().getFirst();
		assertEquals((Double) standard.get(3) * 1e-4, (Double) preferred.get(3), 1e-15);
	}

	@Test
	void potentialsAreConverted() {
		Figure standard = ProfileFigure.of(SUBJECT, REGISTRIES);
		prefer();
		Figure preferred = ProfileFigure.of(SUBJECT, REGISTRIES);
		assertTrue(preferred.y().title().endsWith("(mV)"), preferred.y().title());
		assertEquals(1000, preferred.y().upper() / standard.y().upper(), 1e-9);
		assertEquals("Lower / mV", preferred.data().columns().get(3));
	}

	@Test
	void unitsThatAreQuotientsAreBracketed() {
		prefer();
		List<String> names = Variants.rows(List.of(new Variant("one", SUBJECT.design()))).stream().map(VariantRow::name).toList();
		assertTrue(names.containsAll(List.of("Total ASR / ohm m2", "Areal capacity / (Ah/m2)", "Current density / (mA/cm2)",
				"Thickness / um")), names.toString());
	}

	private static void prefer() {
		PREFERRED.forEach(node()::put);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("org.interphase.ui");
	}
}
