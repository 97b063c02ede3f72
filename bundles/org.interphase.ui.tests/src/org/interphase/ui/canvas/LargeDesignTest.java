/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.outline.OverviewPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens, paints and edits designs of very different size. The times are printed; the limits are far above them. */
@NonNullByDefault({})
class LargeDesignTest {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 800;
	private static final double LONGEST_PAINT = 200;
	private static final double LONGEST_EDIT = 150;

	private static Design design(int layers) throws Exception {
		NotationParser parser = NotationParser.of(Registries.standard());
		Design design = parser.parse("Li 50 um | ILE 5 um | LLZO 500 um | ILE 5 um | LFP 60 um @ 25 C");
		Stack stack = design.getStacks().get(0);
		String[] more = { "LFP 60 um", "ILE 5 um", "LLZO 500 um", "ILE 5 um", "Li 50 um" };
		Layer[] samples = new Layer[more.length];
		for (int index = 0; index < more.length; index++) {
			samples[index] = parser.parse(more[index]).getStacks().get(0).getLayers().get(0);
		}
		while (stack.getLayers().size() < layers) {
			Layer layer = EcoreUtil.copy(samples[stack.getLayers().size() % samples.length]);
			layer.setId(EcoreUtil.generateUUID());
			stack.getLayers().add(layer);
		}
		return design;
	}

	@ParameterizedTest
	@ValueSource(ints = { 10, 1_000, 10_000 })
	void paintsAndEditsSmoothly(int layers) throws Exception {
		Design design = design(layers);
		long opening = System.nanoTime();
		try (CanvasFixture hand = new CanvasFixture("large.cellstack", design)) {
			double opened = milliseconds(opening);
			hand.run("org.interphase.ui.zoomOriginal");
			double[] paints = new double[40];
			for (int index = 0; index < paints.length; index++) {
				hand.canvas.scroll().centre(400, hand.canvas.plan().height() * index / paints.length);
				paints[index] = paint(hand);
			}
			Arrays.sort(paints);
			Layer layer = hand.layer(layers / 2);
			double[] drawn = new double[8];
			double[] judged = new double[8];
			for (int index = 0; index < drawn.length; index++) {
				long edit = System.nanoTime();
				hand.editor.document().commands().execute(StackEdits.set(hand.editor.document().domain(), layer,
						CellstackPackage.Literals.LAYER__THICKNESS, 10.0 + index));
				drawn[index] = milliseconds(edit);
				hand.settled();
				judged[index] = milliseconds(edit);
			}
			System.out.printf(Locale.ROOT,
					"%d layers: open to verdict %.0f ms, paint median %.1f ms, worst %.1f ms, edit on the UI thread %.1f ms, edit to verdict %.0f ms%n",
					layers, opened, paints[paints.length / 2], paints[paints.length - 1], Arrays.stream(drawn).min().orElse(0),
					Arrays.stream(judged).min().orElse(0));
			assertTrue(paints[paints.length / 2] < LONGEST_PAINT, () -> paints[paints.length / 2] + " ms");
			double edited = Arrays.stream(drawn).min().orElse(0);
			assertTrue(edited < LONGEST_EDIT, () -> edited + " ms");
			assertEquals(17.0, layer.getThickness());
		}
	}

	@Test
	void outlineShowsTheWholeDrawing() throws Exception {
		try (CanvasFixture hand = new CanvasFixture("large.cellstack", design(500))) {
			ContentOutline outline = (ContentOutline) hand.page.showView(IPageLayout.ID_OUTLINE);
			hand.page.activate(hand.editor);
			WorkbenchPump.settle();
			assertTrue(outline.getCurrentPage() instanceof OverviewPage);
			assertNotNull(outline.getCurrentPage().getControl());
			hand.run("org.interphase.ui.zoomOriginal");
			double before = hand.canvas.visibleArea().y();
			Event click = new Event();
			click.button = 1;
			click.x = outline.getCurrentPage().getControl().getSize().x / 2;
			click.y = outline.getCurrentPage().getControl().getSize().y / 2;
			outline.getCurrentPage().getControl().notifyListeners(SWT.MouseDown, click);
			assertTrue(hand.canvas.visibleArea().y() > before, "a click goes there");
		}
	}

	private static double paint(CanvasFixture hand) {
		Image image = new Image(hand.canvas.getDisplay(), WIDTH, HEIGHT);
		GC gc = new GC(image);
		Event event = new Event();
		event.gc = gc;
		event.width = WIDTH;
		event.height = HEIGHT;
		long start = System.nanoTime();
		hand.canvas.notifyListeners(SWT.Paint, event);
		double time = milliseconds(start);
		gc.dispose();
		image.dispose();
		return time;
	}

	private static double milliseconds(long start) {
		return (System.nanoTime() - start) / 1e6;
	}
}
