/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class GestureTest {

	private CanvasFixture hand;
	private List<String> before;

	@BeforeEach
	void open() throws Exception {
		hand = new CanvasFixture(CanvasFixture.CELL);
		before = hand.materials();
	}

	@AfterEach
	void close() throws Exception {
		hand.close();
	}

	@Test
	void clicksSelectForTheWholeWorkbench() {
		hand.click(hand.middle(0), 0);
		hand.click(hand.middle(2), SWT.MOD2);
		IStructuredSelection selection = (IStructuredSelection) hand.editor.getSite().getSelectionProvider().getSelection();
		assertEquals(hand.stack.getLayers().subList(0, 3), selection.toList());
		hand.click(hand.middle(1), SWT.MOD1);
		assertEquals(List.of(hand.layer(0).getId(), hand.layer(2).getId()), hand.selected());
	}

	@Test
	void marqueeSelectsLayers() {
		int[] start = { hand.middle(1)[0] - 400 < 2 ? 2 : 4, hand.middle(1)[1] };
		hand.drag(start, hand.middle(3), 0);
		assertEquals(List.of(hand.layer(1).getId(), hand.layer(2).getId(), hand.layer(3).getId()), hand.selected());
	}

	@Test
	void dragMovesALayerInOneStep() {
		Layer lithium = hand.layer(0);
		hand.drag(hand.middle(0), hand.middle(hand.boundary(1)), 0);
		assertEquals(lithium, hand.layer(1));
		hand.assertOneStep(before);
	}

	@Test
	void dragWithControlCopiesALayer() {
		hand.drag(hand.middle(2), hand.middle(hand.boundary(0)), SWT.MOD1);
		assertEquals(before.size() + 1, hand.stack.getLayers().size());
		assertEquals(before.get(2), hand.layer(1).getMaterial());
		hand.assertOneStep(before);
	}

	@Test
	void escapeGivesUpADrag() {
		hand.mouse(SWT.MouseDown, hand.middle(0), 1, 0);
		hand.mouse(SWT.MouseMove, hand.middle(3), 0, SWT.BUTTON1);
		assertTrue(hand.canvas.tools().isBusy());
		hand.key(SWT.ESC, 0);
		hand.mouse(SWT.MouseUp, hand.middle(3), 1, SWT.BUTTON1);
		assertEquals(before, hand.materials());
		assertFalse(hand.editor.isDirty());
	}

	@Test
	void edgeDraggedDownMakesTheLayerThicker() {
		int[] edge = hand.middle(hand.boundary(2));
		hand.drag(edge, new int[] { edge[0], edge[1] + 30 }, 0);
		assertTrue(hand.layer(2).getThickness() > 500, () -> hand.layer(2).getThickness() + " um");
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(500, hand.layer(2).getThickness());
		assertFalse(hand.editor.isDirty());
	}

	@Test
	void doubleClickEditsTheName() {
		hand.mouse(SWT.MouseDoubleClick, hand.middle(2), 1, 0);
		type("Separator");
		assertEquals("Separator", hand.layer(2).getName());
		assertTrue(hand.editor.scene().texts(hand.layer(2).getId()).contains("Separator"));
	}

	@Test
	void doubleClickOnTheRightEditsTheThickness() {
		Rectangle area = hand.area(hand.layer(2).getId());
		hand.mouse(SWT.MouseDoubleClick, new int[] { area.x + area.width - 15, area.y + area.height / 2 }, 1, 0);
		type("0.3 mm");
		assertEquals(300, hand.layer(2).getThickness());
	}

	private void type(String typed) {
		for (Control child : hand.canvas.getChildren()) {
			if (child instanceof Text text) {
				text.setText(typed);
				text.notifyListeners(SWT.DefaultSelection, new Event());
				return;
			}
		}
		throw new AssertionError("no field is open");
	}
}
