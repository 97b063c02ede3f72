/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.interphase.scene.ThicknessScale;
import org.junit.jupiter.api.Test;

class StepTest {

	private final RecordedGestures hand = new RecordedGestures(ThicknessScale.SCHEMATIC);

	private List<String> after(Step step, boolean extend) {
		hand.tools.step(step, extend);
		return hand.selected();
	}

	@Test
	void downGoesFromLayerToBoundaryToLayer() {
		assertEquals(List.of("stack"), after(Step.DOWN, false), "the first step enters the drawing");
		assertEquals(List.of("li"), after(Step.DOWN, false));
		assertEquals(List.of("b1"), after(Step.DOWN, false));
		assertEquals(List.of("ile1"), after(Step.DOWN, false));
		assertEquals(List.of("b1"), after(Step.UP, false));
	}

	@Test
	void shiftSelectsLayersOnly() {
		hand.tools.setSelection(Selection.of("ile1"));
		assertEquals(List.of("ile1", "llzo"), after(Step.DOWN, true));
		assertEquals(List.of("ile1", "llzo", "ile2"), after(Step.DOWN, true));
		assertEquals(List.of("ile1", "llzo"), after(Step.UP, true), "back again");
		assertEquals(List.of("ile1", "llzo", "ile2", "lfp"), after(Step.LAST, true), "not into the next stack");
	}

	@Test
	void rangeFromABoundaryStartsWithTheLayerBelowIt() {
		hand.tools.setSelection(Selection.of("b1"));
		assertEquals(List.of("ile1"), after(Step.DOWN, true));
	}

	@Test
	void endsOfTheDrawing() {
		assertEquals(List.of("ml10"), after(Step.LAST, false));
		assertEquals(List.of("ml10"), after(Step.DOWN, false), "nothing lies below the last layer");
		assertEquals(List.of("stack"), after(Step.FIRST, false));
		assertEquals(List.of("stack"), after(Step.UP, false));
	}

	@Test
	void rightAndLeftGoToTheNextStack() {
		hand.tools.setSelection(Selection.of("llzo"));
		assertEquals(List.of("ml2"), after(Step.RIGHT, false));
		assertEquals(List.of("ml2"), after(Step.RIGHT, false), "there is no third stack");
		assertEquals(List.of("llzo"), after(Step.LEFT, false));
		hand.tools.setSelection(Selection.of("ml10"));
		assertEquals(List.of("lfp"), after(Step.LEFT, false), "the shorter stack ends earlier");
	}

	@Test
	void pagesSkipLayers() {
		hand.tools.setSelection(Selection.of("stack"));
		assertEquals(List.of("mb5"), after(Step.PAGE_DOWN, false));
		assertEquals(List.of("stack"), after(Step.PAGE_UP, false));
	}
}
