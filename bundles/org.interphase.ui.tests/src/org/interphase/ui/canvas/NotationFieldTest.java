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
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.interphase.model.Layer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NonNullByDefault({})
class NotationFieldTest {

	private CanvasFixture hand;
	private Text field;

	@BeforeEach
	void open() throws Exception {
		hand = new CanvasFixture(CanvasFixture.CELL);
		field = hand.editor.notation().text();
	}

	@AfterEach
	void close() throws Exception {
		hand.close();
	}

	private void enter(String text) {
		field.setText(text);
		field.notifyListeners(SWT.DefaultSelection, new Event());
	}

	private List<String> ids() {
		return hand.stack.getLayers().stream().map(Layer::getId).toList();
	}

	@Test
	void drawingIsWrittenInTheField() {
		assertTrue(field.getText().startsWith("Li 50 um | "), field.getText());
		hand.editor.reveal(hand.layer(2).getId());
		hand.run("org.eclipse.ui.edit.delete");
		assertFalse(field.getText().contains("500 um"), field.getText());
		hand.run("org.eclipse.ui.edit.undo");
		assertTrue(field.getText().contains("500 um"), field.getText());
	}

	@Test
	void typedThicknessKeepsAllLayersAndWhatTheTextCannotSay() {
		List<String> before = ids();
		hand.layer(2).setNotes("from the old furnace");
		enter(field.getText().replace("500 um", "300 um"));
		assertEquals(before, ids());
		assertEquals(300, hand.layer(2).getThickness());
		assertEquals("from the old furnace", hand.layer(2).getNotes());
		assertEquals("polished", hand.stack.getBoundaries().get(1).getRightFace().getTreatments().get(0).getKind());
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(500, hand.layer(2).getThickness());
		assertFalse(hand.editor.isDirty(), "one step");
	}

	@Test
	void anotherLayerIsPutInAndTheOthersStay() {
		List<String> before = ids();
		String text = field.getText();
		int place = text.indexOf('|');
		enter(text.substring(0, place) + "| LATP 20 um " + text.substring(place));
		assertEquals(6, hand.stack.getLayers().size());
		assertEquals(20, hand.layer(1).getThickness());
		assertEquals(before, Stream.concat(ids().stream().limit(1), ids().stream().skip(2)).toList());
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(before, ids());
	}

	@Test
	void conditionsAndTreatmentsAreTyped() {
		enter(field.getText().replace("[polished]", "[air-exposed 24 h]").replace("@ 25 C", "@ 60 C @ 5 MPa"));
		assertEquals(60, hand.editor.document().design().getConditions().getTemperature());
		assertEquals(5, hand.editor.document().design().getConditions().getStackPressure());
		assertEquals("air-exposed", hand.stack.getBoundaries().get(1).getRightFace().getTreatments().get(0).getKind());
		hand.run("org.eclipse.ui.edit.undo");
		assertEquals(25, hand.editor.document().design().getConditions().getTemperature());
		assertEquals("polished", hand.stack.getBoundaries().get(1).getRightFace().getTreatments().get(0).getKind());
	}

	@Test
	void wrongTextStaysWithThePlaceOfTheError() {
		List<String> before = ids();
		String wrong = "Li | Unobtainium 5 um | LFP";
		enter(wrong);
		assertEquals(before, ids());
		assertEquals(wrong, field.getText());
		assertTrue(hand.editor.notation().problem().contains("Unobtainium"), hand.editor.notation()::problem);
		assertTrue(hand.editor.notation().problem().contains("6"), "the place");
		hand.editor.reveal(hand.layer(2).getId());
		hand.run("org.interphase.ui.moveDown");
		assertEquals(wrong, field.getText(), "an edit of the drawing does not take away what is typed");
		enter("Li | LLZO | LFP");
		assertEquals("", hand.editor.notation().problem());
		assertEquals(3, hand.stack.getLayers().size());
	}
}
