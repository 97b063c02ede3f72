/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.Figures;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.TextMeasure;
import org.interphase.scene.ThicknessScale;
import org.junit.jupiter.api.Test;

class ToolMachineTest {

	private final RecordedGestures hand = new RecordedGestures(ThicknessScale.LOGARITHMIC);
	private final ToolMachine tools = hand.tools;
	private final ScenePlan plan = hand.plan;

	@Test
	void clickSelectsAndFreeSpaceSelectsNothing() {
		hand.click(hand.at("llzo"));
		assertEquals(List.of("llzo"), hand.selected());
		hand.click(new Pointer(1, 1));
		assertEquals(List.of(), hand.selected());
		assertEquals(List.of("select [llzo]", "select []"), hand.done);
	}

	@Test
	void controlClickAddsAndTakesAway() {
		hand.click(hand.at("li"));
		hand.click(hand.with(hand.at("llzo"), true, false));
		assertEquals(List.of("li", "llzo"), hand.selected());
		hand.click(hand.with(hand.at("li"), true, false));
		assertEquals(List.of("llzo"), hand.selected());
	}

	@Test
	void shiftClickSelectsTheRangeFromTheAnchor() {
		hand.click(hand.at("llzo"));
		hand.click(hand.with(hand.at("lfp"), false, true));
		assertEquals(List.of("llzo", "ile2", "lfp"), hand.selected());
		hand.click(hand.with(hand.at("li"), false, true));
		assertEquals(List.of("li", "ile1", "llzo"), hand.selected(), "the anchor stays");
	}

	@Test
	void clickOnOneOfSeveralSelectsThatOne() {
		hand.click(hand.at("li"));
		hand.click(hand.with(hand.at("lfp"), false, true));
		hand.click(hand.at("llzo"));
		assertEquals(List.of("llzo"), hand.selected());
	}

	@Test
	void marqueeSelectsTheLayersItTouches() {
		Bounds from = plan.region("ile1").orElseThrow().bounds();
		Bounds to = plan.region("ile2").orElseThrow().bounds();
		Pointer start = new Pointer(from.x() - 60, from.middle());
		tools.press(start);
		tools.drag(new Pointer(to.x() + 40, to.middle()));
		assertTrue(tools.isBusy());
		assertEquals(1, tools.feedback().size());
		tools.release(new Pointer(to.x() + 40, to.middle()));
		assertEquals(List.of("ile1", "llzo", "ile2"), hand.selected());
		assertEquals(List.of(), tools.feedback());
	}

	@Test
	void draggedLayerIsMovedToTheMarkedPlace() {
		hand.drag(hand.at("li"), hand.at("b4"));
		assertEquals(List.of("select [li]", "move [li] to stack 4"), hand.done);
	}

	@Test
	void severalSelectedLayersAreDraggedTogether() {
		hand.click(hand.at("ile1"));
		hand.click(hand.with(hand.at("llzo"), false, true));
		hand.done.clear();
		Bounds last = plan.region("lfp").orElseThrow().bounds();
		hand.drag(hand.at("llzo"), new Pointer(last.x() + 100, last.bottom() + 30));
		assertEquals(List.of("move [ile1, llzo] to stack 5"), hand.done);
	}

	@Test
	void dragToTheSamePlaceDoesNothing() {
		hand.drag(hand.at("llzo"), new Pointer(hand.at("b2").x(), hand.at("b2").y() + 8));
		assertEquals(List.of("select [llzo]"), hand.done);
	}

	@Test
	void dragWithControlCopies() {
		hand.drag(hand.at("li"), hand.with(hand.at("b1"), true, false));
		assertEquals(List.of("select [li]", "copy [li] to stack 1"), hand.done);
	}

	@Test
	void dragToAnotherStack() {
		hand.drag(hand.at("llzo"), hand.at("mb5"));
		assertEquals("move [llzo] to module 5", hand.done.get(1));
	}

	@Test
	void tremblingIsAClick() {
		Pointer at = hand.at("llzo");
		hand.drag(at, new Pointer(at.x() + 2, at.y() + 2));
		assertEquals(List.of("select [llzo]"), hand.done);
	}

	@Test
	void escapeGivesUpADragAndNothingHappens() {
		tools.press(hand.at("li"));
		tools.drag(hand.at("b4"));
		assertTrue(tools.isBusy());
		assertFalse(tools.feedback().isEmpty());
		tools.escape();
		tools.release(hand.at("b4"));
		assertEquals(List.of("select [li]"), hand.done);
		assertEquals(List.of("li"), hand.selected(), "the selection stays");
		tools.escape();
		assertEquals(List.of(), hand.selected());
	}

	@Test
	void boundaryDraggedDownMakesTheLayerAboveThicker() {
		Pointer edge = hand.at("b3");
		assertEquals(PointerShape.RESIZE, tools.shape(edge));
		hand.drag(edge, new Pointer(edge.x(), edge.y() + 120));
		assertEquals(List.of("select [b3]", "resize llzo 5000.0"), hand.done);
	}

	@Test
	void toScaleTheEdgeFollowsThePointer() {
		RecordedGestures scaled = new RecordedGestures(ThicknessScale.TRUE);
		Pointer edge = new Pointer(scaled.at("llzo").x(), scaled.plan.region("b3").orElseThrow().bounds().middle());
		double height = scaled.plan.region("llzo").orElseThrow().bounds().height();
		scaled.drag(edge, new Pointer(edge.x(), edge.y() - height / 2));
		assertEquals("resize llzo 250.0", scaled.done.get(1));
	}

	@Test
	void lowerEdgeOfTheLastLayerResizesIt() {
		Bounds last = plan.region("ml10").orElseThrow().bounds();
		Pointer edge = new Pointer(last.x() + 50, last.bottom() - 2);
		assertEquals(PointerShape.RESIZE, tools.shape(edge));
		hand.drag(edge, new Pointer(edge.x(), edge.y() - 120));
		assertEquals("resize ml10 5.5", hand.done.get(1));
	}

	@Test
	void doubleClickOpensNameOrThickness() {
		Bounds llzo = plan.region("llzo").orElseThrow().bounds();
		tools.doubleClick(new Pointer(llzo.x() + 60, llzo.middle()));
		tools.doubleClick(new Pointer(llzo.right() - 20, llzo.middle()));
		tools.doubleClick(hand.at("b2"));
		tools.doubleClick(hand.at("stack"));
		assertEquals(List.of("edit llzo NAME", "edit llzo THICKNESS", "edit stack NAME"), hand.done);
	}

	@Test
	void contextPressKeepsASelectionThatHoldsTheElement() {
		hand.click(hand.at("li"));
		hand.click(hand.with(hand.at("llzo"), false, true));
		tools.contextPress(hand.at("ile1"));
		assertEquals(List.of("li", "ile1", "llzo"), hand.selected());
		tools.contextPress(hand.at("b4"));
		assertEquals(List.of("b4"), hand.selected());
	}

	@Test
	void selectAllTakesTheLayersOfTheStack() {
		hand.click(hand.at("mb3"));
		tools.selectAll();
		assertEquals(11, hand.selected().size());
		assertTrue(hand.selected().contains("ml0"));
	}

	@Test
	void elementsThatAreGoneAreNoLongerSelected() {
		hand.click(hand.at("li"));
		hand.click(hand.with(hand.at("mb1"), true, false));
		tools.setPlan(new SceneLayout(ThicknessScale.TRUE, plan.palette(),
				TextMeasure.ESTIMATE).plan(List.of(Figures.cell())));
		assertEquals(List.of("li"), hand.selected());
	}
}
