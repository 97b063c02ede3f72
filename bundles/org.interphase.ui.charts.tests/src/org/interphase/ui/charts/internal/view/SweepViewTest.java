/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.charts.ChartViews;
import org.interphase.ui.charts.internal.data.SweepChoice;
import org.interphase.ui.charts.internal.data.SweepOutput;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sweeps in the real workbench. */
@NonNullByDefault({})
class SweepViewTest {

	private OpenedDesign design;
	private SweepView view;

	@BeforeEach
	void open() throws Exception {
		design = new OpenedDesign(OpenedDesign.POLISHED);
		view = assertInstanceOf(SweepView.class, design.page().showView(ChartViews.SWEEP));
		OpenedDesign.settle();
		view.axes().get(0).choose(choice(CellstackPackage.Literals.LAYER__THICKNESS, "LLZO"));
	}

	@AfterEach
	void close() throws Exception {
		design.page().hideView(view);
		design.close();
	}

	private SweepChoice choice(EAttribute attribute, String group) {
		return view.choices().stream().filter(found -> found.attribute() == attribute && found.group().equals(group)).findFirst()
				.orElseThrow();
	}

	private Figure run() {
		Figure before = view.pane().figure();
		view.start();
		assertTrue(view.isRunning());
		OpenedDesign.waitUntil("result", () -> !view.isRunning() && view.pane().figure() != before);
		return view.pane().figure();
	}

	private void picture(String name) {
		IWorkbenchPage page = design.page();
		page.activate(view);
		page.toggleZoom(page.getReference(view));
		OpenedDesign.settle();
		design.picture(name);
		page.toggleZoom(page.getReference(view));
	}

	@Test
	void curveOverAThicknessTypedInAnyUnit() {
		view.axes().get(0).setRange("0.02 mm", "1 mm", 12, true);
		Figure figure = run();
		assertEquals(12, figure.data().rows().size());
		assertEquals(20, (double) figure.data().rows().get(0).get(0), 1e-6);
		assertTrue(figure.x().logarithmic());
		picture("sweep-curve");
	}

	@Test
	void twoQuantitiesMakeAMap() {
		view.axes().get(0).setRange("20 um", "1 mm", 12, true);
		view.axes().get(1).choose(choice(CellstackPackage.Literals.CONDITIONS__TEMPERATURE, "Conditions"));
		view.axes().get(1).setRange("0 C", "80 C", 10, false);
		Figure figure = run();
		assertEquals(120, figure.data().rows().size());
		assertTrue(figure.marks().stream().anyMatch(Mark.Line.class::isInstance), "iso lines");
		picture("sweep-map");
	}

	@Test
	void anotherNumberIsShownWithoutAnotherRun() throws Exception {
		view.axes().get(0).setRange("20 um", "1 mm", 6, true);
		OpenedDesign.waitUntil("numbers", view::isCurrent);
		assertTrue(view.output().offered().size() > 3, view.output().offered().toString());
		Figure total = run();
		SweepOutput boundary = view.output().offered().stream().filter(found -> found.name().equals("ASR of Li|ILE")).findFirst()
				.orElseThrow();
		view.output().choose(boundary);
		assertFalse(view.isRunning());
		OpenedDesign.waitUntil("figure", view::isCurrent);
		Figure figure = view.pane().figure();
		assertTrue(figure.title().startsWith("ASR of Li|ILE over"), figure.title());
		assertEquals(total.data().rows().size(), figure.data().rows().size());
		view.output().choose(SweepOutput.TOTAL);
		OpenedDesign.waitUntil("total", view::isCurrent);
		assertEquals(total.data(), view.pane().figure().data());
	}

	@Test
	void mapIsCopiedAndSavedAndTells(@TempDir Path folder) throws Exception {
		view.axes().get(0).setRange("20 um", "1 mm", 4, true);
		view.axes().get(1).choose(choice(CellstackPackage.Literals.CONDITIONS__TEMPERATURE, "Conditions"));
		view.axes().get(1).setRange("0 C", "80 C", 3, false);
		OpenedDesign.waitUntil("numbers", view::isCurrent);
		view.output().choose(view.output().offered().stream().filter(found -> found.name().equals("ASR of Li|ILE")).findFirst()
				.orElseThrow());
		run();
		OpenedDesign.settle();
		assertEquals(13, view.actions().csv().lines().count());
		view.actions().save(folder.resolve("map.svg"));
		assertTrue(Files.readString(folder.resolve("map.svg")).contains("ASR of Li|ILE over"));
		Event event = new Event();
		event.x = view.pane().plot().getSize().x / 2;
		event.y = view.pane().plot().getSize().y / 2;
		view.pane().plot().notifyListeners(SWT.MouseMove, event);
		assertTrue(view.pane().plot().getToolTipText().startsWith("ASR of Li|ILE: "), view.pane().plot().getToolTipText());
		picture("sweep-boundary");
	}

	@Test
	void anotherUnitIsShownWithoutAnotherRun() {
		view.axes().get(0).setRange("20 um", "1 mm", 4, true);
		Figure standard = run();
		OpenedDesign.waitUntil("figure", view::isCurrent);
		assertTrue(standard.y().title().endsWith("(\u03a9 cm\u00b2)"), standard.y().title());
		var preferences = InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE);
		preferences.put("unit.ASR", "ohm m2");
		try {
			OpenedDesign.waitUntil("preferred unit", () -> view.pane().figure().y().title().endsWith("(\u03a9 m\u00b2)"));
			assertFalse(view.isRunning());
			assertEquals(1e-4 * (double) standard.data().rows().get(0).get(1), (double) view.pane().figure().data().rows().get(0).get(1),
					1e-9);
		} finally {
			preferences.remove("unit.ASR");
		}
		OpenedDesign.waitUntil("declared unit", () -> view.pane().figure().data().equals(standard.data()));
	}

	/** The default place of the view is small. */
	@Test
	void fieldsAndFigureKeepTheirRoomInASmallView() {
		for (Control field : fields(view.pane().control().getParent())) {
			Rectangle bounds = field.getBounds();
			assertTrue(bounds.width >= field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x || bounds.width >= 70, field + " " + bounds);
			assertTrue(bounds.x + bounds.width <= field.getParent().getSize().x, field + " " + bounds);
		}
		assertTrue(view.pane().control().getSize().y >= 200, "the figure is scrolled to");
	}

	private static List<Control> fields(Composite parent) {
		List<Control> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof Combo || child instanceof Text || child instanceof Spinner || child instanceof Button) {
				found.add(child);
			} else if (child instanceof Composite composite) {
				found.addAll(fields(composite));
			}
		}
		return found;
	}

	@Test
	void wrongRangeSaysWhyAndCannotRun() {
		view.axes().get(0).setRange("5 bar", "1 mm", 5, true);
		assertFalse(view.problem().isBlank());
		view.start();
		assertFalse(view.isRunning());
		view.axes().get(0).setRange("1 um", "1 mm", 5, true);
		assertEquals("", view.problem());
	}

	@Test
	void cancelledSweepKeepsTheFigureBefore() {
		view.axes().get(0).setRange("1 um", "1 mm", 200, true);
		Figure before = view.pane().figure();
		view.start();
		view.cancel();
		OpenedDesign.waitUntil("end", () -> !view.isRunning());
		OpenedDesign.settle();
		assertEquals(before, view.pane().figure());
	}
}
