/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackFactory;
import org.interphase.model.CellstackPackage;
import org.interphase.model.MeasuredQuantity;
import org.interphase.model.Measurement;
import org.interphase.ui.Controls;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.internal.findings.FindingRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether all of a form can be read where it stands at first. */
@NonNullByDefault({})
class FormsTest {

	/** Width of a form in the window as it is at first, beside its tabs. */
	private static final int ROOM = 530;
	/** Width of the arrow of a combo. */
	private static final int ARROW = 32;
	private OpenedExample example;
	private Boundary boundary;

	@BeforeEach
	void open() throws Exception {
		example = new OpenedExample(OpenedExample.AIR_EXPOSED);
		boundary = example.stack().getBoundaries().get(0);
		Measurement measurement = CellstackFactory.eINSTANCE.createMeasurement();
		measurement.setQuantity(MeasuredQuantity.CONTACT_ANGLE);
		measurement.setValue(62.5);
		measurement.setUnit("deg");
		example.part().document().commands().execute(AddCommand.create(example.part().document().domain(), boundary,
				CellstackPackage.Literals.BOUNDARY__MEASUREMENTS, measurement));
		example.waitForAssessment();
	}

	@AfterEach
	void close() throws Exception {
		example.close();
	}

	@Test
	void findingsOfAnElementAreInItsTab() throws Exception {
		List<FindingRow> expected = FindingRow.of(example.part().assessment().latest().orElseThrow()).stream()
				.filter(row -> row.element().equals(boundary.getId())).toList();
		assertFalse(expected.isEmpty(), "this boundary has findings");
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "findings");
		Table table = Controls.shown(page.getControl(), Table.class).get(0);
		assertEquals(expected.stream().map(FindingRow::message).toList(), Stream.of(table.getItems()).map(item -> item.getText(0)).toList());
		assertTrue(Controls.shown(page.getControl(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).anyMatch(item -> item.getEnabled()),
				"something can be done about the first one");
	}

	@ParameterizedTest
	@ValueSource(strings = { "stack", "result", "measurements" })
	void formOfAStackFits(String tab) throws Exception {
		assertFits(example.properties(example.stack().getId(), tab));
	}

	@ParameterizedTest
	@ValueSource(strings = { "layer", "material", "estimates", "findings" })
	void formOfALayerFits(String tab) throws Exception {
		assertFits(example.properties(example.stack().getLayers().get(1).getId(), tab));
	}

	@Test
	void formOfACompositeFits() throws Exception {
		assertFits(example.properties(example.stack().getLayers().get(2).getId(), "layer"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "boundary", "measurements", "estimates", "findings" })
	void formOfABoundaryFits(String tab) throws Exception {
		assertFits(example.properties(boundary.getId(), tab));
	}

	@Test
	void measurementWithoutANameIsCalledByWhatWasMeasured() throws Exception {
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "measurements");
		assertEquals("contact angle  62.5 deg", Controls.shown(page.getControl(), org.eclipse.swt.widgets.List.class).get(0).getItem(0));
	}

	@Test
	void everyMeasuredQuantityCanBeRead() throws Exception {
		TabbedPropertySheetPage page = example.properties(boundary.getId(), "measurements");
		CCombo quantity = Controls.shown(page.getControl(), CCombo.class).get(0);
		GC gc = new GC(quantity);
		try {
			for (String item : quantity.getItems()) {
				assertTrue(gc.textExtent(item).x + ARROW <= quantity.getSize().x, item);
			}
		} finally {
			gc.dispose();
		}
	}

	@Test
	void whatIsNotEstimatedIsALineOnlyIfThereIsSomething() throws Exception {
		boolean isMissing = !example.part().assessment().latest().orElseThrow().stacks().get(0).totals().missing().isEmpty();
		TabbedPropertySheetPage page = example.properties(example.stack().getId(), "result");
		assertEquals(isMissing, Controls.shown(page.getControl(), Label.class).stream().anyMatch(label -> label.getText().equals("Not estimated")));
	}

	/** Nothing is beside the view, no choice is cut, and no column is narrower than its title. */
	private static void assertFits(TabbedPropertySheetPage page) {
		for (ScrolledComposite scrolled : Controls.shown(page.getControl(), ScrolledComposite.class)) {
			assertTrue(scrolled.getMinWidth() <= ROOM, () -> "needs " + scrolled.getMinWidth());
		}
		GC gc = new GC(page.getControl());
		try {
			for (CCombo combo : Controls.shown(page.getControl(), CCombo.class)) {
				assertTrue(gc.textExtent(combo.getText()).x + ARROW <= combo.getSize().x, () -> combo.getText() + " in " + combo.getSize());
			}
			for (Table table : Controls.shown(page.getControl(), Table.class)) {
				for (TableColumn column : table.getColumns()) {
					assertTrue(gc.textExtent(column.getText()).x < column.getWidth(), column::getText);
				}
			}
		} finally {
			gc.dispose();
		}
	}
}
