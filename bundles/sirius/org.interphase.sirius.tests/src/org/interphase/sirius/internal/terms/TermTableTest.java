/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.eef.EEFListDescription;
import org.eclipse.eef.EefFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.interphase.core.assess.TermResult;
import org.interphase.design.internal.Judgement;
import org.interphase.design.services.AsrServices;
import org.interphase.model.Boundary;
import org.interphase.sirius.ShownDiagram;
import org.interphase.sirius.TestSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of a boundary in its properties. */
@NonNullByDefault({})
class TermTableTest {

	private TestSession session;
	private ShownDiagram diagram;
	private Boundary boundary;

	@BeforeEach
	void open() throws Exception {
		session = TestSession.of("Li 50 um | LATP 300 um [polished] | LFP 60 um @ 25 C");
		diagram = new ShownDiagram(session);
		boundary = session.stack().getBoundaries().get(0);
		diagram.select(boundary);
		diagram.settle();
	}

	@AfterEach
	void close() {
		diagram.close();
		session.close();
	}

	@Test
	void aRowForEachTerm() {
		assertShown();
		assertEquals(List.of("Term", "Median", "5-95 %", "Variance", "Model, mechanism"),
				Arrays.stream(table().getColumns()).map(TableColumn::getText).toList());
	}

	@Test
	void itTellsWhatTheLinesTell() {
		List<String> lines = new AsrServices().termLines(boundary);
		TableItem[] rows = table().getItems();
		assertEquals(lines.size(), rows.length);
		for (int i = 0; i < rows.length; i++) {
			assertTrue(lines.get(i).startsWith(rows[i].getText(0) + " ("), lines.get(i));
			assertTrue(lines.get(i).contains(rows[i].getText(1)), lines.get(i));
		}
	}

	@Test
	void numbersStandOnTheRight() {
		assertEquals(List.of(SWT.LEFT, SWT.RIGHT, SWT.RIGHT, SWT.RIGHT, SWT.LEFT),
				Arrays.stream(table().getColumns()).map(TableColumn::getAlignment).toList());
	}

	@Test
	void allRowsAreSeen() {
		Table table = table();
		assertTrue(table.getSize().y >= table.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	@Test
	void aJudgementThatComesLaterIsShown() {
		List<String> before = shown();
		session.session().change(() -> session.design().getConditions().setTemperature(80.0));
		diagram.settle();
		assertNotEquals(before, shown());
		assertShown();
		session.commands().undo();
		diagram.settle();
		assertEquals(before, shown());
	}

	@Test
	void rowsAreCopiedWithTabs() {
		diagram.activateProperties();
		Event key = new Event();
		key.keyCode = 'c';
		key.stateMask = SWT.MOD1;
		table().notifyListeners(SWT.KeyDown, key);
		assertEquals(String.join(System.lineSeparator(), shown()), copied());
	}

	private Object copied() {
		Clipboard clipboard = new Clipboard(table().getDisplay());
		try {
			return clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void otherListsStayLists() {
		EEFListDescription list = EefFactory.eINSTANCE.createEEFListDescription();
		list.setValueExpression("aql:self.fixLabels()");
		assertFalse(new TermTableProvider().canHandle(list));
		assertFalse(new TermTableProvider().canHandle(EefFactory.eINSTANCE.createEEFLabelDescription()));
	}

	private void assertShown() {
		List<TermResult> terms = Judgement.of(boundary).orElseThrow().headline().orElseThrow().terms();
		assertFalse(terms.isEmpty());
		assertEquals(terms.stream().map(TermTableTest::line).toList(), shown());
	}

	private static String line(TermResult term) {
		return Arrays.stream(TermColumn.values()).map(column -> column.text(term)).collect(Collectors.joining("\t"));
	}

	private List<String> shown() {
		return Arrays.stream(table().getItems()).map(row -> IntStream.range(0, TermColumn.values().length)
				.mapToObj(row::getText).collect(Collectors.joining("\t"))).toList();
	}

	private Table table() {
		return diagram.widgets(Table.class).stream().filter(table -> table.getColumnCount() == TermColumn.values().length)
				.findFirst().orElseThrow();
	}
}
