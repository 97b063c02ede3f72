/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a screen reader hears of the drawing: asks as it asks, through the callbacks of the canvas. */
@NonNullByDefault({})
class AccessibleTest {

	private CanvasFixture hand;

	@BeforeEach
	void open() throws Exception {
		hand = new CanvasFixture(CanvasFixture.CELL);
	}

	@AfterEach
	void close() throws Exception {
		hand.close();
	}

	private AccessibleControlEvent asked(int child) {
		AccessibleControlEvent event = new AccessibleControlEvent(hand.canvas.getAccessible());
		event.childID = child;
		return event;
	}

	private String name(int child) {
		AccessibleEvent event = new AccessibleEvent(hand.canvas.getAccessible());
		event.childID = child;
		hand.canvas.access().names().getName(event);
		return event.result;
	}

	private int state(int child) {
		AccessibleControlEvent event = asked(child);
		hand.canvas.access().items().getState(event);
		return event.detail;
	}

	private int number(String element) {
		return hand.canvas.plan().indexOf(element);
	}

	@Test
	void drawingIsAListOfStackLayersAndBoundariesInTheirOrder() {
		AccessibleControlEvent count = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getChildCount(count);
		assertEquals(1 + 5 + 4, count.detail);
		AccessibleControlEvent role = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getRole(role);
		assertEquals(ACC.ROLE_LIST, role.detail);
		AccessibleControlEvent children = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getChildren(children);
		assertEquals(10, children.children.length);
		List<String> names = IntStream.range(1, 4).mapToObj(this::name).toList();
		assertTrue(names.get(0).startsWith("Li, 50 \u00b5m"), names::toString);
		assertTrue(names.get(1).startsWith("Li|ILE: passivating, "), names::toString);
		assertTrue(names.get(1).contains("\u03a9 cm\u00b2"), names::toString);
		assertTrue(names.get(2).startsWith("ILE, 5 \u00b5m"), names::toString);
		assertFalse(name(ACC.CHILDID_SELF).isEmpty(), "the drawing itself");
	}

	@Test
	void findingsAreInTheDescription() {
		int badged = IntStream.range(1, 10).filter(child -> hand.canvas.plan().region(child).description().contains("\n")).findFirst()
				.orElseThrow();
		AccessibleEvent event = new AccessibleEvent(hand.canvas.getAccessible());
		event.childID = badged;
		hand.canvas.access().names().getDescription(event);
		assertEquals(hand.canvas.plan().region(badged).description(), event.result);
		assertFalse(name(badged).contains("\n"), "the name is one line");
	}

	@Test
	void focusAndStatesFollowTheSelection() {
		hand.canvas.setFocus();
		hand.editor.reveal(hand.layer(1).getId());
		int child = number(hand.layer(1).getId());
		AccessibleControlEvent focus = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getFocus(focus);
		assertEquals(hand.canvas.isFocusControl() ? child : ACC.CHILDID_NONE, focus.childID);
		assertEquals(ACC.STATE_SELECTED, state(child) & ACC.STATE_SELECTED);
		assertEquals(hand.canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0, state(child) & ACC.STATE_FOCUSED);
		assertEquals(0, state(child + 1) & ACC.STATE_SELECTED);
		assertEquals(ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE, state(child + 1));
		AccessibleControlEvent one = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getSelection(one);
		assertEquals(child, one.childID);
		hand.key(SWT.ARROW_DOWN, SWT.MOD2);
		AccessibleControlEvent many = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getSelection(many);
		assertEquals(ACC.CHILDID_MULTIPLE, many.childID);
		assertEquals(hand.selected().stream().map(this::number).toList(), Arrays.asList(many.children));
		hand.key(SWT.ESC, 0);
		AccessibleControlEvent none = asked(ACC.CHILDID_SELF);
		hand.canvas.access().items().getSelection(none);
		assertEquals(ACC.CHILDID_NONE, none.childID);
	}

	@Test
	void placesAreThoseOnTheScreen() {
		Rectangle area = hand.area(hand.layer(2).getId());
		Point middle = hand.canvas.toDisplay(area.x + area.width / 2, area.y + area.height / 2);
		AccessibleControlEvent under = asked(ACC.CHILDID_SELF);
		under.x = middle.x;
		under.y = middle.y;
		hand.canvas.access().items().getChildAtPoint(under);
		assertEquals(number(hand.layer(2).getId()), under.childID);
		AccessibleControlEvent place = asked(under.childID);
		hand.canvas.access().items().getLocation(place);
		assertEquals(new Rectangle(hand.canvas.toDisplay(area.x, area.y).x, hand.canvas.toDisplay(area.x, area.y).y, area.width,
				area.height), new Rectangle(place.x, place.y, place.width, place.height));
	}
}
