/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;

import org.interphase.scene.Bounds;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.ThicknessScale;
import org.junit.jupiter.api.Test;

class DropTargetTest {

	private final ScenePlan plan = new RecordedGestures(ThicknessScale.LOGARITHMIC).plan;
	private final Bounds llzo = plan.region("llzo").orElseThrow().bounds();

	private int index(double y) {
		return plan.insertion(llzo.x() + 10, y).orElseThrow().index();
	}

	@Test
	void layerGoesToTheNearestEdge() {
		assertEquals(2, index(llzo.y() + 5));
		assertEquals(3, index(llzo.bottom() - 5));
		assertEquals(0, index(0));
		assertEquals(5, index(plan.height()));
	}

	@Test
	void besideAllStacksNothingCanBeDropped() {
		assertEquals(Optional.empty(), DropTarget.forLayer(plan, plan.width() + 10, 100));
		assertEquals(Optional.empty(), DropTarget.forTreatment(plan, 2, 2));
	}

	@Test
	void treatmentReachesTheFaceOnItsSideOfTheBoundary() {
		assertEquals(Optional.of(new DropTarget.FaceOf("b2", false)),
				DropTarget.forTreatment(plan, llzo.x() + 100, llzo.y() + 3));
		assertEquals(Optional.of(new DropTarget.FaceOf("b2", true)),
				DropTarget.forTreatment(plan, llzo.x() + 100, llzo.y() - 3));
		assertEquals(Optional.of(new DropTarget.FacesOf("llzo")),
				DropTarget.forTreatment(plan, llzo.x() + 100, llzo.middle()));
	}

	@Test
	void everyTargetIsMarked() {
		assertFalse(DropTarget.forLayer(plan, llzo.x(), llzo.y()).orElseThrow().marker(plan).isEmpty());
		assertFalse(new DropTarget.FaceOf("b2", true).marker(plan).isEmpty());
		assertFalse(new DropTarget.FacesOf("llzo").marker(plan).isEmpty());
	}
}
