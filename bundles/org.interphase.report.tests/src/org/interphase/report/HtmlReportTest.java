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
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import javax.xml.parsers.DocumentBuilderFactory;

import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.assess.OutputAssessor;
import org.interphase.core.assess.StackOutputs;
import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;
import org.interphase.core.estimate.Basis;
import org.interphase.core.estimate.BoundaryEstimator;
import org.interphase.core.estimate.Estimate;
import org.interphase.core.estimate.LayerEstimator;
import org.interphase.core.estimate.Mechanism;
import org.interphase.core.estimate.Parameter;
import org.interphase.core.estimate.Term;
import org.interphase.core.material.MaterialLibrary;
import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Provenance;
import org.interphase.core.material.SourceRecord;
import org.interphase.core.quantity.Figures;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Rule;
import org.interphase.core.rule.RuleContext;
import org.interphase.core.rule.RuleDescriptor;
import org.interphase.core.rule.Severity;
import org.interphase.core.text.TextLanguage;
import org.interphase.core.uncertainty.Distribution.LogNormal;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Conditions;
import org.interphase.model.Design;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

	private static final String HOSTILE = "<script>alert(\"x\")</script> & ]]> \u0001";

	private final Design design = design();

	@Test
	void itIsWellFormedAndTellsTheNumbersWithTheirBand() throws Exception {
		String report = report();
		parsed(report);
		assertTrue(report.contains("Area-specific resistance 100 ohm cm2"), report);
		double factor = Math.pow(2, 1.645);
		assertTrue(report.contains("(" + Figures.number(100 / factor).substring(0, 2)), report);
		assertTrue(report.contains("<dt>Temperature</dt><dd>25 degC</dd>"));
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
		NodeList rows = parsed(report()).getElementsByTagName("tr");
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
		parsed(report);
		assertFalse(report.contains("<script"), report);
	}

	@Test
	void nothingIsLoadedFromElsewhere() throws Exception {
		Document page = parsed(report());
		assertEquals(0, page.getElementsByTagName("link").getLength() + page.getElementsByTagName("script").getLength()
				+ page.getElementsByTagName("img").getLength());
		assertFalse(report().contains("url("));
		assertFalse(report().contains("@import"));
	}

	@Test
	void theDrawingIsInside() throws Exception {
		assertEquals(1, parsed(report()).getElementsByTagName("svg").getLength());
	}

	@Test
	void theSameInputGivesTheSameBytes() throws IOException {
		assertEquals(report(), report());
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
		assertEquals("de", parsed(german).getDocumentElement().getAttribute("lang"));
		assertTrue(german.contains("Flächenwiderstand 100 ohm cm2"), german);
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
		String report = report(new Registries.Builder().build());
		parsed(report);
		assertTrue(report.contains("Area-specific resistance ? ohm cm2"), report);
		assertTrue(report.contains("nobody could estimate it"));
	}

	private String report() throws IOException {
		return report(new Registries.Builder().add(new Estimator()).add(new Library()).add(new BadStack()).build());
	}

	private String report(Registries registries) throws IOException {
		AssessmentOptions options = new AssessmentOptions(1, 20_000);
		DesignAssessment assessment = new Assessor(registries).assess(design, options);
		List<StackOutputs> outputs = assessment.stacks().stream()
				.map(stack -> new OutputAssessor(registries).outputs(stack, options)).toList();
		StringWriter out = new StringWriter();
		HtmlReport.write(new ReportInput(design, assessment, outputs, registries, "Interphase 0.1", ""), out);
		return out.toString();
	}

	private static Document parsed(String report) throws Exception {
		String body = report.substring(report.indexOf('\n') + 1);
		return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(body)));
	}

	private static int occurrences(String text, String part) {
		return (text.length() - text.replace(part, "").length()) / part.length();
	}

	private static Design design() {
		CellstackFactory factory = CellstackFactory.eINSTANCE;
		Design design = factory.createDesign();
		design.setName("A cell");
		Conditions conditions = factory.createConditions();
		conditions.setTemperature(25.0);
		design.setConditions(conditions);
		Stack stack = factory.createStack();
		stack.setId("stack");
		stack.setName("Stack");
		SolidElectrolyte solid = factory.createSolidElectrolyte();
		solid.setThickness(10.0);
		stack.getLayers().addAll(List.of(factory.createCurrentCollector(), solid));
		design.getStacks().add(stack);
		return design;
	}

	private static final class Estimator implements BoundaryEstimator, LayerEstimator {

		@Override
		public String id() {
			return "estimator";
		}

		@Override
		public String name() {
			return "estimator";
		}

		@Override
		public Optional<Estimate> estimate(BoundaryContext boundary, StackContext stack) {
			Parameter parameter = new Parameter("r", "R_x", "ohm cm2", new LogNormal(100, 2), Provenance.RECALLED,
					"known2020 lost1999", "guessed", "a symmetric cell");
			return Optional.of(new Estimate(Basis.MECHANISTIC, List.of(new Term("t", "Transfer",
					Mechanism.CHARGE_TRANSFER, "M3", "R_x*1", List.of(parameter), values -> values[0], List.of()))));
		}

		@Override
		public Optional<Estimate> estimate(LayerContext layer, StackContext stack) {
			return Optional.of(new Estimate(Basis.MECHANISTIC, List.of(new Term("b", "Bulk", Mechanism.BULK, "M1", "0",
					List.of(), values -> 0, List.of()))));
		}
	}

	private static final class Library implements MaterialLibrary {

		@Override
		public String id() {
			return "library";
		}

		@Override
		public Collection<MaterialRecord> materials() {
			return List.of();
		}

		@Override
		public Collection<SourceRecord> sources() {
			return List.of(new SourceRecord("known2020", "A & B, J. 1 (2020)", "10.1/x_y", "verified", "abstract"));
		}
	}

	private static final class BadStack implements Rule {

		@Override
		public RuleDescriptor descriptor() {
			return new RuleDescriptor("T-1", "Test", Severity.ERROR, RuleDescriptor.Scope.STACK, "t", "because",
					List.of("known2020"), List.of());
		}

		@Override
		public void check(RuleContext context) {
			context.finding("bad").report();
		}
	}
}
