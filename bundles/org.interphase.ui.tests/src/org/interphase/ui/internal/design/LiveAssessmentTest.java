/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.ui.OpenedExample;
import org.junit.jupiter.api.Test;

/** What the judgement of an open design costs. */
class LiveAssessmentTest {

	@Test
	void snapshotIsSharedUntilTheNextCommand() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			DesignDocument document = example.part().document();
			Design first = document.snapshot();
			assertSame(first, document.snapshot());
			edit(example, 300);
			assertNotSame(first, document.snapshot());
			assertEquals(500, first.getStacks().get(0).getLayers().get(1).getThickness(), "nobody changes a copy");
			Design second = document.snapshot();
			document.markSaved();
			assertSame(second, document.snapshot(), "a save is no change");
			example.undo();
			assertNotSame(second, document.snapshot());
		}
	}

	@Test
	void commandsInQuickSuccessionAreJudgedOnce() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Set<DesignAssessment> judged = new HashSet<>();
			example.part().assessment().addListener(() -> {
				if (example.part().assessment().isCurrent()) {
					judged.add(example.part().assessment().latest().orElseThrow());
				}
			});
			for (int thickness = 1; thickness <= 20; thickness++) {
				edit(example, thickness);
				assertFalse(example.part().assessment().isCurrent());
			}
			example.waitForAssessment();
			assertEquals(1, judged.size());
			assertEquals(20, judged.iterator().next().stacks().get(0).layers().get(1).layer().thickness(), 1e-9);
		}
	}

	@Test
	void saveLeavesTheJudgementCurrent() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			edit(example, 300);
			example.waitForAssessment();
			example.part().document().markSaved();
			assertTrue(example.part().assessment().isCurrent());
		}
	}

	private static void edit(OpenedExample example, double thickness) {
		DesignDocument document = example.part().document();
		document.commands().execute(StackEdits.set(document.domain(), example.stack().getLayers().get(1),
				CellstackPackage.Literals.LAYER__THICKNESS, Double.valueOf(thickness)));
	}
}
