/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Stack;
import org.interphase.scene.Bounds;
import org.interphase.scene.Point;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.charts.ChartViews;
import org.interphase.ui.charts.internal.chart.FigurePane;
import org.interphase.ui.charts.internal.figure.DataTable;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Mark;
import org.interphase.ui.charts.internal.figure.Projection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The views of figures in the real workbench. */
@NonNullByDefault({})
class FigureViewsTest {

	private OpenedDesign design;

	@BeforeEach
	void open() throws Exception {
		design = new OpenedDesign(OpenedDesign.POLISHED);
	}

	@AfterEach
	void close() throws Exception {
		design.close();
	}

	private Stack stack() {
		return design.part().document().design().getStacks().get(0);
	}

	private static Figure figure(FigureView view) {
		return view.panes().get(0).figure();
	}

	private void set(Object value) {
		var document = design.part().document();
		document.commands().execute(StackEdits.set(document.domain(), stack().getLayers().get(2),
				CellstackPackage.Literals.LAYER__THICKNESS, value));
	}

	/** Runs something with a view as large as the window. */
	private void enlarged(IViewPart view, String picture) {
		IWorkbenchPage page = design.page();
		page.activate(view);
		page.toggleZoom(page.getReference(view));
		OpenedDesign.settle();
		design.picture(picture);
		page.toggleZoom(page.getReference(view));
		OpenedDesign.settle();
	}

	@Test
	void waterfallFollowsTheDesignAndIsUndone() throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		DataTable before = figure(view).data();
		assertFalse(before.rows().isEmpty());
		set(50.0);
		OpenedDesign.waitUntil("new figure", () -> view.isCurrent() && !figure(view).data().equals(before));
		design.part().document().commands().undo();
		OpenedDesign.waitUntil("old figure", () -> view.isCurrent() && figure(view).data().equals(before));
	}

	@Test
	void waterfallIsLinearOrLogarithmic() throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		enlarged(view, "waterfall");
		view.setLogarithmic(true);
		OpenedDesign.waitUntil("logarithmic", () -> view.isCurrent() && figure(view).x().logarithmic());
		enlarged(view, "waterfall-log");
		view.setLogarithmic(false);
		OpenedDesign.waitUntil("linear", () -> view.isCurrent() && !figure(view).x().logarithmic());
	}

	@Test
	void clickOnABarSelectsItsElement() throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		String boundary = stack().getBoundaries().get(1).getId();
		FigurePane pane = view.panes().get(0);
		Projection projection = pane.projection();
		Mark.Box bar = figure(view).marks().stream().filter(mark -> mark instanceof Mark.Box box && box.hint().element().equals(boundary))
				.map(Mark.Box.class::cast).findFirst().orElseThrow();
		Point from = projection.point(bar.from());
		Point to = projection.point(bar.to());
		Event event = new Event();
		event.button = 1;
		event.x = (int) ((from.x() + to.x()) / 2);
		event.y = (int) ((from.y() + to.y()) / 2);
		pane.plot().notifyListeners(SWT.MouseMove, event);
		assertTrue(String.valueOf(pane.plot().getToolTipText()).contains("ILE|LLZO"), pane.plot().getToolTipText());
		pane.plot().notifyListeners(SWT.MouseDown, event);
		pane.plot().notifyListeners(SWT.MouseUp, event);
		OpenedDesign.settle();
		assertTrue(design.part().getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() == stack().getBoundaries().get(1));
	}

	@Test
	void wheelZoomsAndDoubleClickShowsEverything() throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		FigurePane pane = view.panes().get(0);
		double whole = pane.projection().x().upper();
		Event wheel = new Event();
		wheel.count = 3;
		wheel.x = 5;
		wheel.y = 5;
		pane.plot().notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertTrue(pane.projection().x().upper() < whole);
		pane.plot().notifyListeners(SWT.MouseDoubleClick, new Event());
		assertEquals(whole, pane.projection().x().upper());
	}

	@Test
	void nyquistHasEqualAxesAndBodeTwoPlots() throws Exception {
		SpectrumView view = design.show(SpectrumView.class, ChartViews.SPECTRUM);
		enlarged(view, "nyquist");
		Projection projection = view.panes().get(0).projection();
		Bounds area = projection.area();
		double across = (projection.x().upper() - projection.x().lower()) / area.width();
		double up = (projection.y().upper() - projection.y().lower()) / area.height();
		assertEquals(across, up, 0.01 * across);
		view.setBode(true);
		OpenedDesign.waitUntil("Bode", () -> view.isCurrent() && view.panes().size() == 2);
		Rectangle modulus = view.panes().get(0).control().getBounds();
		Rectangle phase = view.panes().get(1).control().getBounds();
		assertTrue(modulus.y == phase.y && modulus.x < phase.x, "beside each other where the view is low: " + modulus + ' ' + phase);
		enlarged(view, "bode");
		view.setBode(false);
		OpenedDesign.waitUntil("Nyquist", () -> view.isCurrent() && view.panes().size() == 1);
	}

	@Test
	void profileShowsAllLayers() throws Exception {
		ProfileView view = design.show(ProfileView.class, ChartViews.PROFILE);
		assertEquals(stack().getLayers().size(), figure(view).x().categories().size());
		enlarged(view, "profile");
	}

	@Test
	void tornadoNamesTheDrivers() throws Exception {
		TornadoView view = design.show(TornadoView.class, ChartViews.TORNADO);
		assertFalse(figure(view).data().rows().isEmpty());
		enlarged(view, "tornado");
	}

	@Test
	void literatureFollowsTheSelectedBoundary() throws Exception {
		try (OpenedDesign bad = new OpenedDesign(OpenedDesign.AIR_EXPOSED)) {
			LiteratureView view = bad.show(LiteratureView.class, ChartViews.LITERATURE);
			Stack stack = bad.part().document().design().getStacks().get(0);
			bad.part().reveal(stack.getBoundaries().get(0).getId());
			OpenedDesign.waitUntil("lithium", () -> view.isCurrent() && figure(view).title().contains("Li|LLZO"));
			enlarged(view, "literature");
			bad.part().reveal(stack.getBoundaries().get(1).getId());
			OpenedDesign.waitUntil("cathode", () -> view.isCurrent() && figure(view).title().contains("LLZO|LFP"));
		}
	}

	@Test
	void anotherEditorIsAnotherSubject() throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		DataTable first = figure(view).data();
		try (OpenedDesign other = new OpenedDesign(OpenedDesign.AIR_EXPOSED)) {
			OpenedDesign.waitUntil("other design", () -> view.isCurrent() && !figure(view).data().equals(first));
		}
		OpenedDesign.waitUntil("first design", () -> view.isCurrent() && figure(view).data().equals(first));
	}

	@Test
	void numbersAndPicturesCanBeTakenAway(@TempDir Path folder) throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		assertTrue(view.actions().csv().lines().count() > 4, view.actions().csv());
		Path vector = folder.resolve("waterfall.svg");
		view.actions().save(vector);
		String svg = Files.readString(vector);
		assertTrue(svg.contains("Li|ILE") && svg.contains("Boundary"), "labels and legend");
		Path pixels = folder.resolve("waterfall.png");
		view.actions().save(pixels);
		assertTrue(Files.size(pixels) > 5_000);
		Files.copy(vector, Path.of("target", "saved.svg").toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
		Files.copy(pixels, Path.of("target", "saved.png").toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
	}

	/** All views of figures follow the preferred units; the sweep and the variants have tests of their own. */
	@Test
	void figuresAreShownAnewInPreferredUnits() throws Exception {
		var preferences = InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE);
		for (String id : List.of(ChartViews.WATERFALL, ChartViews.SPECTRUM, ChartViews.TORNADO, ChartViews.LITERATURE)) {
			FigureView view = design.show(FigureView.class, id);
			assertTrue(figure(view).x().title().endsWith("(\u03a9 cm\u00b2)"), figure(view).x().title());
			preferences.put("unit.ASR", "ohm m2");
			try {
				OpenedDesign.waitUntil(id, () -> figure(view).x().title().endsWith("(\u03a9 m\u00b2)"));
			} finally {
				preferences.remove("unit.ASR");
			}
			OpenedDesign.waitUntil(id, () -> figure(view).x().title().endsWith("(\u03a9 cm\u00b2)"));
		}
	}

	@Test
	void chartsAreDarkInTheDarkTheme() throws Exception {
		WaterfallView view = design.show(WaterfallView.class, ChartViews.WATERFALL);
		var preferences = InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE);
		preferences.put("theme", "DARK");
		try {
			OpenedDesign.waitUntil("dark", () -> view.panes().get(0).plot().getBackground().getRed() < 100);
			enlarged(view, "dark");
		} finally {
			preferences.put("theme", "LIGHT");
			OpenedDesign.waitUntil("light", () -> view.panes().get(0).plot().getBackground().getRed() > 200);
		}
	}

	@Test
	void variantsShowAllOpenDesigns() throws Exception {
		try (OpenedDesign bad = new OpenedDesign(OpenedDesign.AIR_EXPOSED)) {
			VariantsView view = assertInstanceOf(VariantsView.class, design.page().showView(ChartViews.VARIANTS));
			OpenedDesign.waitUntil("variants", () -> view.variants().size() >= 2);
			OpenedDesign.settle();
			assertEquals(view.variants().size() + 1, view.table().getTable().getColumnCount());
			assertEquals(view.variants().size(), view.pane().figure().y().categories().size());
			assertNotEquals(0, view.table().getTable().getItemCount());
			enlarged(view, "variants");
		}
	}
}
