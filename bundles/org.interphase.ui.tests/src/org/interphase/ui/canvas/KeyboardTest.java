/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class KeyboardTest {

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
	void arrowsWalkAndShiftSelects() {
		hand.key(SWT.HOME, 0);
		hand.key(SWT.ARROW_DOWN, 0);
		assertEquals(List.of(hand.layer(0).getId()), hand.selected());
		hand.key(SWT.ARROW_DOWN, SWT.MOD2);
		hand.key(SWT.ARROW_DOWN, SWT.MOD2);
		assertEquals(3, hand.selected().size());
		hand.key(SWT.ESC, 0);
		assertEquals(List.of(), hand.selected());
	}

	@Test
	void enterEditsTheThickness() {
		hand.editor.reveal(hand.layer(2).getId());
		hand.key(SWT.CR, 0);
		assertTrue(hand.canvas.getChildren()[0] instanceof Text text && text.getText().startsWith("500"));
	}

	@Test
	void commandEditsTheName() {
		hand.editor.reveal(hand.layer(2).getId());
		hand.run("org.interphase.ui.editName");
		assertTrue(hand.canvas.getChildren()[0] instanceof Text);
	}

	@Test
	void layersMoveUpAndDown() {
		hand.editor.reveal(hand.layer(2).getId());
		hand.run("org.interphase.ui.moveDown");
		assertEquals(before.get(2), hand.layer(3).getMaterial());
		hand.assertOneStep(before);
		hand.run("org.interphase.ui.moveUp");
		assertEquals(before, hand.materials());
	}

	@Test
	void allLayersAreDeletedInOneStep() {
		hand.run("org.eclipse.ui.edit.selectAll");
		assertEquals(5, hand.selected().size());
		hand.run("org.eclipse.ui.edit.delete");
		assertEquals(List.of(), hand.materials());
		hand.assertOneStep(before);
	}

	@Test
	void zoomCommands() {
		hand.run("org.interphase.ui.zoomOriginal");
		assertEquals(1, hand.canvas.scroll().viewport().zoom(), 1e-9);
		hand.run("org.interphase.ui.zoomIn");
		assertEquals(1.25, hand.canvas.scroll().viewport().zoom(), 1e-9);
		hand.run("org.interphase.ui.zoomOut");
		hand.run("org.interphase.ui.zoomFit");
		assertTrue(hand.canvas.visibleArea().height() >= hand.canvas.plan().height() - 1e-6);
	}

	@Test
	void keysAreForTheTextWhileSomebodyTypes() {
		hand.editor.reveal(hand.layer(2).getId());
		Text field = hand.editor.notation().text();
		field.setFocus();
		field.setText("Li | LLZO");
		hand.run("org.eclipse.ui.edit.selectAll");
		assertEquals("Li | LLZO", field.getSelectionText());
		assertEquals(before, hand.materials());
	}
}
