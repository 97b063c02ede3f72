/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.scene.Palette;
import org.interphase.scene.Region;
import org.interphase.scene.ThicknessScale;
import org.interphase.ui.Controls;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.preferences.PreferredUnit;
import org.interphase.ui.internal.preferences.UserPreferences;
import org.junit.jupiter.api.Test;

/** What is seen of a drawing: hover texts, scales, zoom, scrolling, colours, units, cells. */
@NonNullByDefault({})
class CanvasViewTest {

	private static final String LONG = IntStream.range(0, 30).mapToObj(index -> index % 2 == 0 ? "LLZO 100 um" : "ILE 5 um")
			.collect(Collectors.joining(" | ")) + " @ 25 C";

	@Test
	void badgeTellsItsFindings() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(CanvasFixture.CELL)) {
			Region badged = IntStream.range(1, hand.canvas.plan().size()).mapToObj(hand.canvas.plan()::region)
					.filter(region -> region.part() == Region.Part.LAYER && region.description().contains("\n")).findFirst().orElseThrow();
			Rectangle area = hand.canvas.area(badged);
			double zoom = hand.canvas.scroll().viewport().zoom();
			hand.mouse(SWT.MouseMove, new int[] { (int) (area.x - 22 * zoom), area.y + area.height / 2 }, 0, 0);
			assertEquals(badged.description(), hand.canvas.getToolTipText());
			hand.mouse(SWT.MouseMove, new int[] { 1, 1 }, 0, 0);
			assertNull(hand.canvas.getToolTipText());
		}
	}

	@Test
	void barChangesTheThicknessScale() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(CanvasFixture.CELL)) {
			double before = hand.area(hand.layer(2).getId()).height;
			ToolItem toScale = Controls.all(hand.canvas.getParent().getParent(), ToolBar.class).stream()
					.flatMap(bar -> Stream.of(bar.getItems())).filter(item -> item.getText().contains("To scale"))
					.findFirst().orElseThrow();
			toScale.setSelection(true);
			toScale.notifyListeners(SWT.Selection, new Event());
			assertEquals(ThicknessScale.TRUE, hand.canvas.plan().scale());
			assertNotEquals(before, hand.area(hand.layer(2).getId()).height);
		}
	}

	@Test
	void wheelScrollsAndZooms() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(LONG)) {
			hand.run("org.interphase.ui.zoomOriginal");
			hand.canvas.scroll().centre(0, 0);
			wheel(hand, -3, 0);
			assertTrue(hand.canvas.visibleArea().y() > 0, "down");
			double zoom = hand.canvas.scroll().viewport().zoom();
			wheel(hand, 1, SWT.MOD1);
			assertTrue(hand.canvas.scroll().viewport().zoom() > zoom, "larger");
		}
	}

	@Test
	void dragNearTheLowerEdgeScrollsOnUntilItEnds() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(LONG)) {
			hand.run("org.interphase.ui.zoomOriginal");
			hand.canvas.scroll().centre(0, 0);
			int[] start = hand.middle(0);
			int[] edge = { start[0], hand.canvas.getClientArea().height - 5 };
			hand.mouse(SWT.MouseDown, start, 1, 0);
			hand.mouse(SWT.MouseMove, new int[] { start[0], start[1] + 40 }, 0, SWT.BUTTON1);
			hand.mouse(SWT.MouseMove, edge, 0, SWT.BUTTON1);
			double once = hand.canvas.visibleArea().y();
			assertTrue(once > 0, "the first step");
			WorkbenchPump.waitUntil("scrolled on with the pointer held", () -> hand.canvas.visibleArea().y() > once + 100);
			hand.key(SWT.ESC, 0);
			double stopped = hand.canvas.visibleArea().y();
			long end = System.nanoTime() + 300_000_000L;
			WorkbenchPump.waitUntil("a while", () -> System.nanoTime() > end);
			assertEquals(stopped, hand.canvas.visibleArea().y(), "nothing scrolls behind a drag that was given up");
			hand.mouse(SWT.MouseUp, edge, 1, SWT.BUTTON1);
			assertFalse(hand.editor.isDirty());
		}
	}

	@Test
	void layerIsDraggedOutOfSightAndBack() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(LONG)) {
			List<String> before = hand.materials();
			hand.run("org.interphase.ui.zoomOriginal");
			hand.canvas.scroll().centre(0, 0);
			String moved = hand.layer(1).getId();
			int[] start = hand.middle(1);
			int[] edge = { start[0], hand.canvas.getClientArea().height - 5 };
			hand.mouse(SWT.MouseDown, start, 1, 0);
			hand.mouse(SWT.MouseMove, new int[] { start[0], start[1] + 40 }, 0, SWT.BUTTON1);
			hand.mouse(SWT.MouseMove, edge, 0, SWT.BUTTON1);
			double target = hand.canvas.plan().height() / 2;
			WorkbenchPump.waitUntil("scrolled", () -> hand.canvas.visibleArea().bottom() > target + 60);
			hand.mouse(SWT.MouseUp, edge, 1, SWT.BUTTON1);
			WorkbenchPump.settle();
			int place = IntStream.range(0, hand.stack.getLayers().size())
					.filter(index -> hand.layer(index).getId().equals(moved)).findFirst().orElseThrow();
			assertTrue(place > 10, () -> "now at " + place);
			hand.run("org.eclipse.ui.edit.undo");
			assertEquals(before, hand.materials());
		}
	}

	@Test
	void darkBackgroundGivesDarkColours() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(CanvasFixture.CELL)) {
			Composite parent = hand.canvas.getParent();
			Color before = parent.getBackground();
			parent.setBackground(new Color(30, 31, 34));
			paint(hand);
			assertEquals(Palette.DARK, hand.canvas.plan().palette());
			assertEquals(Palette.LIGHT, hand.editor.picture().palette(), "paper stays light");
			parent.setBackground(before);
			paint(hand);
			assertEquals(Palette.LIGHT, hand.canvas.plan().palette());
		}
	}

	@Test
	void preferredUnitsAreOnTheDrawingAtOnce() throws Exception {
		try (CanvasFixture hand = new CanvasFixture(CanvasFixture.CELL)) {
			String layer = hand.layer(2).getId();
			assertTrue(hand.editor.scene().texts(layer).contains("500 \u00b5m"));
			UserPreferences.prefer(PreferredUnit.THICKNESS, "mm");
			WorkbenchPump.waitUntil("mm", () -> hand.editor.scene().texts(layer).contains("0.5 mm"));
			assertFalse(hand.editor.isDirty(), "the design is the same");
		} finally {
			UserPreferences.prefer(PreferredUnit.THICKNESS, "");
		}
	}

	@Test
	void cellsInSeriesHaveTheirBracketsWhateverIsEdited() throws Exception {
		try (CanvasFixture hand = new CanvasFixture("module.cellstack", NotationParser.of(Registries.standard())
				.parse("Li 50 um | LLZO 500 um | LFP 60 um | SS 10 um | Li 50 um | LLZO 500 um | LFP 60 um @ 25 C"))) {
			assertTrue(hand.editor.scene().texts("").containsAll(List.of("Cell 1", "Cell 2", "3.44 V")),
					() -> hand.editor.scene().texts("").toString());
			hand.editor.reveal(hand.layer(3).getId());
			hand.run("org.eclipse.ui.edit.delete");
			assertFalse(hand.editor.scene().texts("").contains("Cell 1"), "without the plate it is one cell");
			hand.run("org.eclipse.ui.edit.undo");
			assertTrue(hand.editor.scene().texts("").contains("Cell 2"));
		}
	}

	private static void wheel(CanvasFixture hand, int count, int keys) {
		Event event = new Event();
		event.count = count;
		event.stateMask = keys;
		event.x = 50;
		event.y = 50;
		hand.canvas.notifyListeners(SWT.MouseVerticalWheel, event);
	}

	private static void paint(CanvasFixture hand) {
		Image image = new Image(hand.canvas.getDisplay(), 200, 200);
		Event event = new Event();
		event.gc = new GC(image);
		event.width = 200;
		event.height = 200;
		hand.canvas.notifyListeners(SWT.Paint, event);
		event.gc.dispose();
		image.dispose();
	}
}
