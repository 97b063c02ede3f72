/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;

class SceneHitTest {

	private final Scene scene = Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC);
	private final Bounds llzo = scene.region("llzo").orElseThrow().bounds();

	@Test
	void middleOfALayerIsTheLayer() {
		assertEquals("llzo", scene.hit(llzo.x() + 100, llzo.middle()).orElseThrow().element());
	}

	@Test
	void nearItsEdgesTheBoundariesAreHit() {
		assertEquals("b2", scene.hit(llzo.x() + 100, llzo.y() + 3).orElseThrow().element());
		assertEquals("b2", scene.hit(llzo.x() + 100, llzo.y() - 3).orElseThrow().element());
		assertEquals("b3", scene.hit(llzo.x() + 100, llzo.bottom() - 3).orElseThrow().element());
	}

	@Test
	void outsideNothingIsHit() {
		assertEquals(Optional.empty(), scene.hit(1, 1));
		assertEquals(Optional.empty(), scene.hit(scene.width() + 5, llzo.middle()));
	}

	@Test
	void regionTellsVerdictReasonAndFindings() {
		String description = scene.region("b1").orElseThrow().description();
		assertEquals("Li|ILE: passivating, 45 \u03a9 cm\u00b2 (20\u201390). reduced by lithium", description);
		assertTrue(scene.region("b2").orElseThrow().description().endsWith("\nRough face"));
	}
}
