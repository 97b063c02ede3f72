/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.interphase.scene.Point;
import org.interphase.ui.charts.ChartViews;
import org.interphase.ui.charts.internal.chart.FigurePane;
import org.interphase.ui.charts.internal.figure.Mark;
import org.interphase.ui.charts.internal.figure.Place;
import org.interphase.ui.charts.internal.figure.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every figure can do: tell, be copied, be saved, be zoomed and moved with the keyboard. */
@NonNullByDefault({})
class FigureToolsTest {

	private static final Map<String, Class<? extends FigureView>> VIEWS = Map.of(ChartViews.WATERFALL, WaterfallView.class,
			ChartViews.SPECTRUM, SpectrumView.class, ChartViews.PROFILE, ProfileView.class, ChartViews.TORNADO, TornadoView.class,
			ChartViews.LITERATURE, LiteratureView.class);
	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	@TempDir
	private Path folder;
	private OpenedDesign design;

	@BeforeEach
	void open() throws Exception {
		design = new OpenedDesign(OpenedDesign.AIR_EXPOSED);
	}

	@AfterEach
	void close() throws Exception {
		design.close();
	}

	private List<FigureView> views() throws Exception {
		List<FigureView> views = new ArrayList<>();
		for (Map.Entry<String, Class<? extends FigureView>> entry : VIEWS.entrySet()) {
			views.add(design.show(entry.getValue(), entry.getKey()));
		}
		return views;
	}

	private static void press(FigurePane pane, char character, int code) {
		Event event = new Event();
		event.character = character;
		event.keyCode = code;
		event.doit = true;
		pane.plot().notifyListeners(SWT.KeyDown, event);
		assertFalse(event.doit, "nobody else gets the key");
	}

	private String clipboard() {
		Clipboard clipboard = new Clipboard(design.page().getWorkbenchWindow().getShell().getDisplay());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	private static MenuItem item(FigurePane pane, String text) {
		return Arrays.stream(pane.plot().getMenu().getItems()).filter(item -> item.getText().startsWith(text)).findFirst()
				.orElseThrow(() -> new AssertionError(text));
	}

	@Test
	void eachViewIsCopiedAsCommaSeparatedValues() throws Exception {
		for (FigureView view : views()) {
			FigurePane pane = view.panes().get(0);
			item(pane, "Copy numbers").notifyListeners(SWT.Selection, new Event());
			List<String> lines = clipboard().lines().toList();
			assertEquals(pane.figure().data().csv().lines().toList(), lines, view.getTitle());
			assertEquals(pane.figure().data().rows().size() + 1, lines.size(), view.getTitle());
			assertTrue(lines.size() > 1, view.getTitle());
		}
	}

	@Test
	void eachViewIsSavedAsSvgAndPng() throws Exception {
		for (FigureView view : views()) {
			String name = view.getClass().getSimpleName();
			Path svg = folder.resolve(name + ".svg");
			Path png = folder.resolve(name + ".png");
			view.actions().save(svg);
			view.actions().save(png);
			checkPictures(svg, png, view.panes().get(0).figure().title());
		}
	}

	private static void checkPictures(Path svg, Path png, String title) throws IOException {
		String text = Files.readString(svg);
		assertTrue(text.contains("<svg") && text.contains(title), svg.toString());
		assertArrayEquals(PNG, Arrays.copyOf(Files.readAllBytes(png), PNG.length), png.toString());
	}

	/** The middle of any mark that has something to tell tells it. */
	@Test
	void eachViewTellsWhatIsPointedAt() throws Exception {
		for (FigureView view : views()) {
			FigurePane pane = view.panes().get(0);
			boolean told = pane.figure().marks().stream().filter(mark -> !Mark.hint(mark).text().isEmpty())
					.anyMatch(mark -> point(pane, mark).contains(Mark.hint(mark).text().lines().findFirst().orElseThrow()));
			assertTrue(told, view.getTitle());
		}
	}

	private static String point(FigurePane pane, Mark mark) {
		Place place = switch (mark) {
		case Mark.Box box -> new Place((box.from().x() + box.to().x()) / 2, (box.from().y() + box.to().y()) / 2);
		case Mark.Dot dot -> dot.place();
		case Mark.Line line -> line.places().get(0);
		case Mark.Whisker whisker -> whisker.from();
		case Mark.Area area -> area.corners().get(0);
		case Mark.Caption caption -> caption.place();
		};
		Point pixel = pane.projection().point(place);
		Event event = new Event();
		event.x = (int) Math.round(pixel.x());
		event.y = (int) Math.round(pixel.y());
		pane.plot().notifyListeners(SWT.MouseMove, event);
		return String.valueOf(pane.plot().getToolTipText());
	}

	@Test
	void keyboardZoomsAndShowsEverything() throws Exception {
		FigurePane pane = design.show(TornadoView.class, ChartViews.TORNADO).panes().get(0);
		Scale whole = pane.projection().x();
		press(pane, '+', '+');
		Scale closer = pane.projection().x();
		assertTrue(closer.lower() > whole.lower() && closer.upper() < whole.upper());
		press(pane, '-', '-');
		assertEquals(whole.upper(), pane.projection().x().upper(), 1e-6 * whole.upper());
		press(pane, '\0', SWT.KEYPAD_ADD);
		press(pane, '0', '0');
		assertEquals(whole, pane.projection().x());
	}

	@Test
	void arrowsMoveThePartThatIsShown() throws Exception {
		FigurePane pane = design.show(TornadoView.class, ChartViews.TORNADO).panes().get(0);
		Scale before = pane.projection().x();
		press(pane, '\0', SWT.ARROW_RIGHT);
		Scale right = pane.projection().x();
		assertTrue(right.lower() > before.lower());
		assertEquals(before.upper() - before.lower(), right.upper() - right.lower(), 1e-6 * before.upper());
		press(pane, '\0', SWT.ARROW_LEFT);
		assertEquals(before.lower(), pane.projection().x().lower(), 1e-6 * before.upper());
		press(pane, '\0', SWT.HOME);
	}

	/** Rows move by whole ones and never out of the figure. */
	@Test
	void arrowsMoveRows() throws Exception {
		FigurePane pane = design.show(WaterfallView.class, ChartViews.WATERFALL).panes().get(0);
		Scale whole = pane.projection().y();
		press(pane, '\0', SWT.ARROW_DOWN);
		assertEquals(whole, pane.projection().y());
		press(pane, '+', '+');
		Scale some = pane.projection().y();
		assertNotEquals(whole, some);
		press(pane, '\0', SWT.ARROW_UP);
		press(pane, '\0', SWT.ARROW_UP);
		press(pane, '\0', SWT.ARROW_UP);
		assertEquals(0, pane.projection().y().lower());
		assertEquals(some.upper() - some.lower(), pane.projection().y().upper());
		press(pane, '0', '0');
	}

	@Test
	void menuNamesTheKeys() throws Exception {
		FigurePane pane = design.show(WaterfallView.class, ChartViews.WATERFALL).panes().get(0);
		Scale whole = pane.projection().x();
		MenuItem closer = item(pane, "Zoom in");
		assertTrue(closer.getText().endsWith("\t+"), closer.getText());
		closer.notifyListeners(SWT.Selection, new Event());
		assertTrue(pane.projection().x().upper() < whole.upper());
		item(pane, "Zoom out").notifyListeners(SWT.Selection, new Event());
		item(pane, "Show everything").notifyListeners(SWT.Selection, new Event());
		assertEquals(whole, pane.projection().x());
	}

	/** The tabulator leaves a chart, the arrows do not. */
	@Test
	void tabulatorGoesOn() throws Exception {
		FigurePane pane = design.show(WaterfallView.class, ChartViews.WATERFALL).panes().get(0);
		Event event = new Event();
		event.detail = SWT.TRAVERSE_TAB_NEXT;
		event.doit = false;
		pane.plot().notifyListeners(SWT.Traverse, event);
		assertTrue(event.doit);
		Event arrow = new Event();
		arrow.detail = SWT.TRAVERSE_ARROW_NEXT;
		arrow.doit = false;
		pane.plot().notifyListeners(SWT.Traverse, arrow);
		assertFalse(arrow.doit);
	}

	@Test
	void variantsAreCopiedAndSaved() throws Exception {
		VariantsView view = assertInstanceOf(VariantsView.class, design.page().showView(ChartViews.VARIANTS));
		OpenedDesign.waitUntil("variants", () -> !view.pane().figure().isEmpty());
		OpenedDesign.settle();
		List<String> lines = view.actions().csv().lines().toList();
		assertEquals(view.pane().figure().data().rows().size() + 1, lines.size());
		view.variants().forEach(variant -> assertTrue(lines.getFirst().contains(variant.name()), lines.getFirst()));
		view.actions().save(folder.resolve("v.svg"));
		view.actions().save(folder.resolve("v.png"));
		checkPictures(folder.resolve("v.svg"), folder.resolve("v.png"), view.pane().figure().title());
		assertTrue(view.pane().figure().marks().stream().filter(mark -> !Mark.hint(mark).text().isEmpty())
				.anyMatch(mark -> point(view.pane(), mark).equals(Mark.hint(mark).text())));
	}
}
