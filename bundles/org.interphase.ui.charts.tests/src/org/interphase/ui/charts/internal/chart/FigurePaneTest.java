/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swtchart.Chart;
import org.interphase.scene.Scene;
import org.interphase.scene.Shape;
import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.DataTable;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Hint;
import org.interphase.ui.charts.internal.figure.Ink;
import org.interphase.ui.charts.internal.figure.Mark;
import org.interphase.ui.charts.internal.figure.Place;
import org.interphase.ui.charts.internal.figure.Scale;
import org.interphase.ui.charts.internal.figure.Tone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures in small windows: every row keeps its name, what finds no room is scrolled to, saved pictures have all of it. */
@NonNullByDefault({})
class FigurePaneTest {

	private static final int LEAST_ROW = 13;

	private Shell shell;
	private FigurePane pane;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		pane = new FigurePane(shell, "", element -> {
			// leads nowhere
		});
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show(Figure figure, int width, int height) {
		shell.setSize(width, height);
		shell.open();
		pane.show(figure);
		settle();
	}

	private static void settle() {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + 400_000_000L;
		while (System.nanoTime() < end) {
			if (!display.readAndDispatch()) {
				Thread.onSpinWait();
			}
		}
	}

	private static Figure rows(int count) {
		List<Mark> marks = new ArrayList<>();
		for (int row = 0; row < count; row++) {
			marks.add(new Mark.Box(new Place(0, row - 0.3), new Place(row + 1.0, row + 0.3), Ink.of(Tone.LAYER), Hint.NONE));
			marks.add(new Mark.Caption(new Place(row + 1.0, row), 6, 0, Shape.Anchor.START, "v" + row, Ink.of(Tone.MUTED)));
		}
		return new Figure("Rows", "", Axis.exact("A quantity with a long name (unit)", false, 0, 1.2 * count),
				Axis.categories("", IntStream.range(0, count).mapToObj(row -> "Row " + row).toList()), false, marks, List.of(),
				DataTable.EMPTY);
	}

	/** The chart keeps the room for it, and the title is written there. */
	@Test
	void titleOfTheVerticalAxisIsWrittenUpwards() {
		show(new Figure("", "", Axis.exact("Across", false, 0, 1), Axis.exact("A quantity (unit)", false, 0, 1), false, List.of(),
				List.of(), DataTable.EMPTY), 600, 400);
		Rectangle ink = ink(find(shell, Chart.class), 20);
		assertTrue(ink.height > 3 * ink.width, ink.toString());
	}

	/** Where something is written at the left edge of a control. */
	private static Rectangle ink(Control control, int width) {
		Image image = new Image(control.getDisplay(), width, control.getSize().y);
		Event paint = new Event();
		paint.gc = new GC(image);
		paint.gc.setBackground(control.getBackground());
		paint.gc.fillRectangle(image.getBounds());
		control.notifyListeners(SWT.Paint, paint);
		paint.gc.dispose();
		ImageData data = image.getImageData(100);
		image.dispose();
		int ground = data.getPixel(0, 0);
		Rectangle written = null;
		for (int x = 0; x < data.width; x++) {
			for (int y = 0; y < data.height; y++) {
				if (data.getPixel(x, y) != ground) {
					Rectangle dot = new Rectangle(x, y, 1, 1);
					written = written == null ? dot : written.union(dot);
				}
			}
		}
		return written == null ? new Rectangle(0, 0, 0, 0) : written;
	}

	private int visible() {
		Scale rows = pane.projection().y();
		return (int) Math.round(rows.upper() - rows.lower()) + 1;
	}

	private Slider slider() {
		return find(shell, Slider.class);
	}

	private static <T extends Control> T find(Composite parent, Class<T> type) {
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				return type.cast(child);
			}
			T found = child instanceof Composite composite ? find(composite, type) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** Texts of the saved picture. */
	private List<String> texts() {
		return pane.scene().shapes().stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast).map(Shape.Label::text)
				.toList();
	}

	private void wheel(int count, int mask) {
		Event event = new Event();
		event.count = count;
		event.stateMask = mask;
		event.x = pane.plot().getSize().x / 2;
		event.y = pane.plot().getSize().y / 2;
		pane.plot().notifyListeners(SWT.MouseVerticalWheel, event);
		settle();
	}

	/** Pixels left of the plot area at the height of a row that are not as the background. */
	private int inked(ImageData picture, int row) {
		Point corner = Display.getCurrent().map(pane.plot(), shell, 0, 0);
		double middle = corner.y + pane.projection().y().pixel(row);
		int background = picture.getPixel(2, (int) middle);
		int inked = 0;
		for (int y = (int) middle - 5; y <= (int) middle + 5; y++) {
			// the ticks are beside the plot area
			for (int x = 2; x < corner.x - 10; x++) {
				inked += picture.getPixel(x, y) == background ? 0 : 1;
			}
		}
		return inked;
	}

	@Test
	void everyRowKeepsItsNameInASmallWindow() {
		show(rows(8), 440, 230);
		assertEquals(8, visible());
		Image image = new Image(shell.getDisplay(), shell.getClientArea().width, shell.getClientArea().height);
		GC gc = new GC(shell);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData picture = image.getImageData();
		image.dispose();
		for (int row = 0; row < 8; row++) {
			assertTrue(inked(picture, row) > 15, "name of row " + row + ": " + inked(picture, row) + " pixels");
		}
	}

	@Test
	void rowsThatFindNoRoomAreScrolledTo() {
		show(rows(40), 440, 230);
		int shown = visible();
		assertTrue(shown < 40 && shown > 3, shown + " rows");
		assertTrue(pane.plot().getSize().y >= LEAST_ROW * shown, "each has room for its name");
		assertTrue(slider().getVisible());
		wheel(-1, SWT.NONE);
		assertEquals(shown, visible(), "the wheel scrolls");
		assertTrue(pane.projection().y().lower() > 0);
		slider().setSelection(1000);
		slider().notifyListeners(SWT.Selection, new Event());
		assertEquals(39, pane.projection().y().upper());
		assertEquals(shown, visible());
		pane.fit();
		assertEquals(0, pane.projection().y().lower());
	}

	@Test
	void anotherFigureWithTheSameRowsBeginsAtTheSameRow() {
		show(rows(40), 440, 230);
		wheel(-1, SWT.NONE);
		double first = pane.projection().y().lower();
		Figure old = rows(40);
		pane.show(new Figure("Other", "", Axis.exact("other", false, 0, 500), old.y(), false, old.marks(), List.of(), DataTable.EMPTY));
		settle();
		assertEquals(first, pane.projection().y().lower());
		pane.show(rows(39));
		settle();
		assertEquals(0, pane.projection().y().lower(), "other rows begin with the first one");
	}

	@Test
	void theControlKeyZoomsRowsThatScroll() {
		show(rows(40), 440, 230);
		int shown = visible();
		wheel(1, SWT.MOD1);
		assertTrue(visible() < shown);
	}

	@Test
	void aLargerWindowShowsMoreRowsAndNoScrollBar() {
		show(rows(20), 440, 230);
		assertTrue(slider().getVisible());
		shell.setSize(700, 700);
		settle();
		assertEquals(20, visible());
		assertFalse(slider().getVisible());
	}

	@Test
	void longNamesLeaveRoomForTheFigure() {
		Figure short8 = rows(8);
		String name = "A name that is longer than the room in a small window";
		Figure figure = new Figure("Rows", "", short8.x(), Axis.categories("", Collections.nCopies(8, name)), false, short8.marks(),
				List.of(), DataTable.EMPTY);
		show(figure, 440, 230);
		assertTrue(pane.plot().getSize().x > 200, "width of the plot area " + pane.plot().getSize().x);
		assertTrue(texts().contains(name), "a larger picture has the whole name: " + texts());
	}

	@Test
	void savedPicturesHaveAllRowsHoweverSmallTheWindowIs() {
		show(rows(40), 440, 230);
		Scene picture = pane.scene();
		List<String> texts = texts();
		for (int row = 0; row < 40; row++) {
			assertTrue(texts.contains("Row " + row), "name of row " + row);
			assertTrue(texts.contains("v" + row), "value of row " + row);
		}
		assertTrue(picture.width() >= 800 && picture.height() >= 40 * 20, picture.width() + " x " + picture.height());
	}

	@Test
	void savedPicturesOfAZoomedPartHaveThisPart() {
		show(rows(10), 700, 500);
		pane.zoomIn();
		double upper = pane.projection().x().upper();
		List<String> texts = texts();
		assertTrue(upper < 12);
		assertFalse(texts.contains("Row 0"), texts.toString());
		assertTrue(texts.contains("Row 5"), texts.toString());
	}
}
