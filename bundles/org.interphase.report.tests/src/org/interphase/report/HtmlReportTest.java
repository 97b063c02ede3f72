/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;


import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.text.TextLanguage;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class HtmlReportTest {

	private static final String HOSTILE = "<script>alert(\"x\")</script> & ]]> \u0001";

	private final SampleReport sample = new SampleReport();
	private final Design design = sample.design();

	@Test
	void itIsWellFormedAndTellsTheNumbersWithTheirBand() throws Exception {
		String report = report();
		SampleReport.parsed(report);
		assertTrue(report.contains("Area-specific resistance 100 \u03a9 cm\u00b2"), report);
		double factor = Math.pow(2, 1.645);
		assertTrue(report.contains("(" + Figures.number(100 / factor).substring(0, 2)), report);
		assertTrue(report.contains("<dt>Temperature</dt><dd>25 \u00b0C</dd>"));
	}

	@Test
	void theEquationIsFilledInAndTheNarrowingMeasurementNamed() throws IOException {
		String report = report();
		assertTrue(report.contains("(100 ohm cm2)*1"), report);
		assertTrue(report.contains("R_x by a symmetric cell"));
	}

	@Test
	void sourcesAreListedOnceAndAsBibTex() throws IOException {
		String report = report();
		assertEquals(1, occurrences(report, "<dt>known2020</dt>"));
		assertTrue(report.contains("@misc{known2020,\n  note = {A \\&amp; B, J. 1 (2020)},\n  doi = {10.1/x\\_y}\n}"), report);
		assertTrue(report.contains("No library knows this source."));
	}

	@Test
	void findingsStandWithReasonAndSource() throws Exception {
		NodeList rows = SampleReport.parsed(report()).getElementsByTagName("tr");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < rows.getLength(); i++) {
			texts.add(rows.item(i).getTextContent());
		}
		assertTrue(texts.contains("errorT-1Stackbadbecause[known2020]"), texts.toString());
	}

	@Test
	void unverifiedValuesAreMarkedAmongTheAssumptions() throws IOException {
		assertTrue(report().contains("R_x is unverified (recalled, not re-read). guessed"));
	}

	@Test
	void hostileTextsStayTexts() throws Exception {
		design.setName(HOSTILE);
		design.setNotes(HOSTILE);
		design.getStacks().getFirst().setName(HOSTILE);
		design.getStacks().getFirst().getLayers().getFirst().setName(HOSTILE);
		String report = report();
		SampleReport.parsed(report);
		assertFalse(report.contains("<script"), report);
	}

	@Test
	void nothingIsLoadedFromElsewhere() throws Exception {
		Document page = SampleReport.parsed(report());
		assertEquals(0, page.getElementsByTagName("link").getLength() + page.getElementsByTagName("script").getLength()
				+ page.getElementsByTagName("img").getLength());
		assertFalse(report().contains("url("));
		assertFalse(report().contains("@import"));
	}

	@Test
	void theDrawingIsInside() throws Exception {
		assertEquals(1, SampleReport.parsed(report()).getElementsByTagName("svg").getLength());
	}

	@Test
	void theSameInputGivesTheSameBytes() throws IOException {
		assertEquals(report(), report());
	}

	@Test
	void whatAModelSaysIsNotSaidAgainFromTheTotals() throws Exception {
		design.getConditions().setCurrentDensity(0.1);
		assertTrue(report().contains("<dt>Ohmic drop</dt><dd>10 mV</dd>"), "from the totals");
		String modelled = sample.write(new Registries.Builder().add(new SampleReport.Estimator()).add(new SampleReport.Drop()).build(),
				ReportSelection.ALL);
		assertEquals(1, terms(modelled).stream().filter("Ohmic drop"::equals).count(), terms(modelled).toString());
		assertTrue(modelled.contains("<dt>Ohmic drop</dt><dd>12 mV</dd>"), "from the model");
	}

	private static List<String> terms(String report) throws Exception {
		NodeList terms = SampleReport.parsed(report).getElementsByTagName("dt");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < terms.getLength(); i++) {
			texts.add(terms.item(i).getTextContent());
		}
		return texts;
	}

	@Test
	void onlyNumbersAndBandsStayInOneLine() throws Exception {
		design.getStacks().getFirst().getLayers().getLast().setName("10 um of a name that is no number");
		NodeList cells = SampleReport.parsed(report()).getElementsByTagName("td");
		List<String> numbers = new ArrayList<>();
		for (int i = 0; i < cells.getLength(); i++) {
			if (cells.item(i) instanceof Element cell && cell.getAttribute("class").equals("number")) {
				numbers.add(cell.getTextContent());
			}
		}
		assertTrue(numbers.contains("100") && numbers.stream().anyMatch(text -> text.startsWith("(") && text.contains(" to ")),
				numbers.toString());
		assertTrue(numbers.stream().noneMatch(text -> text.contains("name")), numbers.toString());
	}

	@Test
	void aHighDrawingMayGoOnOverSeveralPages() throws Exception {
		assertFalse(report().contains("<figure class"), "a low one stays on one page");
		for (int layer = 0; layer < 40; layer++) {
			design.getStacks().getFirst().getLayers().add(CellstackFactory.eINSTANCE.createSolidElectrolyte());
		}
		assertTrue(report().contains("<figure class=\"tall\">"));
	}

	@Test
	void barsAddUp() throws IOException {
		assertTrue(report().contains("margin-left:0.0%;width:100.0%"));
	}

	@Test
	void inGermanNoWordOfItsOwnIsEnglish() throws Exception {
		String english = report();
		TextLanguage.use(Locale.GERMANY);
		String german = report();
		TextLanguage.use(Locale.ROOT);
		assertEquals("de", SampleReport.parsed(german).getDocumentElement().getAttribute("lang"));
		assertTrue(german.contains("Flächenwiderstand 100 \u03a9 cm\u00b2"), german);
		assertTrue(german.contains("<td>Festelektrolyt</td>") && german.contains("<td>Fehler</td>"), german);
		assertFalse(german.contains("Area-specific"), german);
		assertEquals(english, report(), "and the command line stays as it is");
	}

	@Test
	void aTranslationHasTheSameTextsWithTheSamePlaces() throws IOException {
		Properties english = texts("messages.properties");
		Properties german = texts("messages_de.properties");
		assertEquals(english.keySet(), german.keySet());
		english.forEach((key, text) -> {
			for (int place = 0; place < 5; place++) {
				String mark = "{" + place + "}";
				assertEquals(text.toString().contains(mark), german.get(key).toString().contains(mark), key.toString());
			}
		});
	}

	private static Properties texts(String file) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = HtmlReport.class.getResourceAsStream("internal/" + file)) {
			texts.load(in);
		}
		return texts;
	}

	@Test
	void aDesignThatNobodyCanJudgeStillHasAReport() throws Exception {
		String report = sample.write(new Registries.Builder().build(), ReportSelection.ALL);
		SampleReport.parsed(report);
		assertTrue(report.contains("Area-specific resistance ? \u03a9 cm\u00b2"), report);
		assertTrue(report.contains("nobody could estimate it"));
	}

	private String report() throws IOException {
		return sample.write(ReportSelection.ALL);
	}

	private static int occurrences(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}
}
