/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class ClipboardTest {

	private static final String COPY = "org.eclipse.ui.edit.copy";
	private static final String CUT = "org.eclipse.ui.edit.cut";
	private static final String PASTE = "org.eclipse.ui.edit.paste";

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

	private void select(int first, int last) {
		hand.click(hand.middle(first), 0);
		hand.click(hand.middle(last), SWT.MOD2);
	}

	@Test
	void copiedLayersArePastedBehindTheSelection() {
		select(1, 2);
		hand.run(COPY);
		hand.click(hand.middle(4), 0);
		hand.run(PASTE);
		assertEquals(7, hand.stack.getLayers().size());
		assertEquals(before.subList(1, 3), hand.materials().subList(5, 7));
		assertNotEquals(hand.layer(2).getId(), hand.layer(6).getId());
		assertEquals(List.of(hand.layer(5).getId(), hand.layer(6).getId()), hand.selected(), "what came is selected");
		hand.assertOneStep(before);
	}

	@Test
	void treatedFacesBetweenThemComeAlong() {
		select(1, 3);
		hand.run(COPY);
		hand.click(hand.middle(4), 0);
		hand.run(PASTE);
		assertEquals("polished", hand.stack.getBoundaries().get(5).getRightFace().getTreatments().get(0).getKind());
		assertEquals("polished", hand.stack.getBoundaries().get(1).getRightFace().getTreatments().get(0).getKind());
	}

	@Test
	void cutAndPasteInAnotherDesign() throws Exception {
		select(2, 3);
		hand.run(CUT);
		assertEquals(3, hand.stack.getLayers().size());
		try (CanvasFixture other = new CanvasFixture("other.cellstack",
				NotationParser.of(Registries.standard()).parse("Li | LATP | LFP"))) {
			other.editor.reveal(other.stack.getBoundaries().get(0).getId());
			other.run(PASTE);
			assertEquals(before.subList(2, 4), other.materials().subList(1, 3));
			other.run("org.eclipse.ui.edit.undo");
			assertEquals(3, other.stack.getLayers().size());
		}
		hand.page.activate(hand.editor);
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(before, hand.materials());
	}

	@Test
	void otherProgramsGetTheShortFormAndGiveIt() {
		select(1, 2);
		hand.run(COPY);
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String text = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		assertTrue(text.contains("|") && text.contains("500 um"), text);
		clipboard.setContents(new Object[] { "LATP 300 um | LFP" }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		hand.click(hand.middle(0), 0);
		hand.run(PASTE);
		assertEquals(7, hand.stack.getLayers().size());
		assertEquals(300, hand.layer(1).getThickness());
		hand.assertOneStep(before);
	}

	@Test
	void otherTextIsNotPasted() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { "Dear Sir or Madam," }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		hand.run(PASTE);
		assertEquals(before, hand.materials());
	}

	@Test
	void duplicateStandsBehindTheOriginal() {
		select(1, 2);
		hand.run("org.interphase.ui.duplicate");
		assertEquals(before.subList(1, 3), hand.materials().subList(3, 5));
		hand.assertOneStep(before);
	}

	@Test
	void wholeStackIsCopiedBesideItself() {
		hand.editor.reveal(hand.stack.getId());
		hand.run(COPY);
		hand.run(PASTE);
		assertEquals(2, hand.editor.document().design().getStacks().size());
		assertEquals(before.size(), hand.editor.document().design().getStacks().get(1).getLayers().size());
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(1, hand.editor.document().design().getStacks().size());
	}
}
