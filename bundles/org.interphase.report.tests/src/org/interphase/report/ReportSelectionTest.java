/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.interphase.core.text.TextLanguage;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** A report has the parts that were chosen, and tells of the boundaries that were chosen. */
class ReportSelectionTest {

	private final SampleReport sample = new SampleReport();

	private static List<String> texts(Document page, String element) {
		NodeList found = page.getElementsByTagName(element);
		return IntStream.range(0, found.getLength()).mapToObj(index -> found.item(index).getTextContent()).toList();
	}

	/** What only a part writes. */
	private static String mark(ReportPart part) {
		return switch (part) {
		case NOTES -> "class=\"notes\"";
		case CONDITIONS -> "<h2>Conditions</h2>";
		case RESULTS -> "class=\"headline\"";
		case DRAWING -> "<figure>";
		case WATERFALL -> "class=\"waterfall\"";
		case FINDINGS -> "<h3>Findings</h3>";
		case BOUNDARIES -> "<h3>Boundaries</h3>";
		case LAYERS -> "<h3>Layers</h3>";
		case ASSUMPTIONS -> "<h3>Assumptions</h3>";
		case BIBLIOGRAPHY -> "<h2>Bibliography</h2>";
		case CONTRIBUTIONS -> "<h2>How this was made</h2>";
		};
	}

	@ParameterizedTest
	@EnumSource
	void eachPartCanStandAloneAndBeLeftOut(ReportPart part) throws Exception {
		sample.design().setNotes("A note");
		String alone = sample.write(ReportSelection.of(Set.of(part)));
		SampleReport.parsed(alone);
		String rest = sample.write(ReportSelection.of(EnumSet.complementOf(EnumSet.of(part))));
		SampleReport.parsed(rest);
		for (ReportPart other : ReportPart.values()) {
			assertEquals(other == part, alone.contains(mark(other)), other + " in a report of " + part);
			assertEquals(other != part, rest.contains(mark(other)), other + " in a report without " + part);
		}
	}

	@Test
	void theWholeReportIsThatOfAllParts() throws IOException {
		assertEquals(ReportSelection.ALL, ReportSelection.of(List.of(ReportPart.values())));
		String whole = sample.write(ReportSelection.ALL);
		int place = 0;
		for (ReportPart part : EnumSet.complementOf(EnumSet.of(ReportPart.NOTES))) {
			int found = whole.indexOf(mark(part));
			assertTrue(found > place, part + " stands in its order");
			place = found;
		}
	}

	@Test
	void theHeadingOfAStackIsThereOnlyWithAPartOfIt() throws Exception {
		assertEquals(List.of("Stack"), texts(SampleReport.parsed(sample.write(ReportSelection.of(Set.of(ReportPart.DRAWING)))), "h2"));
		assertEquals(List.of("Conditions"),
				texts(SampleReport.parsed(sample.write(ReportSelection.of(Set.of(ReportPart.CONDITIONS)))), "h2"));
	}

	@Test
	void theBibliographyHasTheSourcesOfWhatIsWritten() throws IOException {
		String findings = sample.write(ReportSelection.of(Set.of(ReportPart.FINDINGS, ReportPart.BIBLIOGRAPHY)));
		assertTrue(findings.contains("<dt>known2020</dt>"), findings);
		assertFalse(findings.contains("<dt>lost1999</dt>"), "only the estimates cite it");
		String drawing = sample.write(ReportSelection.of(Set.of(ReportPart.DRAWING, ReportPart.BIBLIOGRAPHY)));
		assertTrue(drawing.contains("<dt>known2020</dt>") && drawing.contains("<dt>lost1999</dt>"),
				"a report that cites nothing has the sources of all its numbers");
	}

	@Test
	void aReportOfOneBoundaryTellsOfItAndOfTheLayersBesideIt() throws Exception {
		Stack stack = sample.design().getStacks().getFirst();
		SolidElectrolyte far = CellstackFactory.eINSTANCE.createSolidElectrolyte();
		far.setThickness(30.0);
		far.setName("Far");
		stack.getLayers().add(far);
		Layer near = stack.getLayers().get(1);
		near.setName("Near");
		Boundary boundary = stack.getBoundaries().getFirst();
		Document page = SampleReport.parsed(sample.write(ReportSelection.ofBoundary(boundary.getId())));
		assertEquals(1, texts(page, "h4").size());
		assertTrue(texts(page, "h4").getFirst().endsWith("|Near"), texts(page, "h4").toString());
		List<String> rows = new ArrayList<>(texts(page, "tr"));
		assertTrue(rows.stream().anyMatch(row -> row.startsWith("Near")), rows.toString());
		assertTrue(rows.stream().noneMatch(row -> row.startsWith("Far")), rows.toString());
		assertTrue(rows.stream().noneMatch(row -> row.contains("T-1")), "a finding of the stack is none of the boundary");
		assertTrue(texts(page, "li").stream().noneMatch(text -> text.contains("Near|Far")), texts(page, "li").toString());
		assertEquals(1, page.getElementsByTagName("svg").getLength(), "the drawing shows where it is");
	}

	@Test
	void stacksWithoutTheBoundaryAreLeftOut() throws Exception {
		Stack other = CellstackFactory.eINSTANCE.createStack();
		other.setName("Other");
		other.getLayers().addAll(
				List.of(CellstackFactory.eINSTANCE.createCurrentCollector(), CellstackFactory.eINSTANCE.createSolidElectrolyte()));
		sample.design().getStacks().add(other);
		Boundary boundary = other.getBoundaries().getFirst();
		List<String> headings = texts(SampleReport.parsed(sample.write(ReportSelection.ofBoundary(boundary.getId()))), "h2");
		assertTrue(headings.contains("Other"), headings.toString());
		assertFalse(headings.contains("Stack"), headings.toString());
	}

	@Test
	void aBoundaryThatIsNotThereIsRefused() {
		IllegalArgumentException problem = assertThrows(IllegalArgumentException.class,
				() -> sample.write(ReportSelection.ofBoundary("nowhere")));
		assertTrue(String.valueOf(problem.getMessage()).contains("nowhere"), problem.getMessage());
	}

	@Test
	void aReportHasAtLeastOnePart() {
		assertThrows(IllegalArgumentException.class, () -> ReportSelection.of(Set.of()));
	}

	@Test
	void partsAreCalledByIdsAndHaveTitles() {
		for (ReportPart part : ReportPart.values()) {
			assertEquals(Optional.of(part), ReportPart.of(part.id()));
			assertFalse(part.title().isBlank());
		}
		assertEquals(Optional.of(ReportPart.DRAWING), ReportPart.of(" Drawing "));
		assertEquals(Optional.empty(), ReportPart.of("picture"));
		TextLanguage.use(Locale.GERMANY);
		try {
			assertEquals("Zeichnung", ReportPart.DRAWING.title());
			assertEquals("drawing", ReportPart.DRAWING.id());
		} finally {
			TextLanguage.use(Locale.ROOT);
		}
	}
}
