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
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.edit.StackEdits;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.ui.OpenedExample;
import org.junit.jupiter.api.Test;

/** What the judgement of an open design costs. */
class LiveAssessmentTest {

	private static final int LARGE = 5000;

	@Test
	void snapshotIsSharedUntilTheNextCommand() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			FileDocument document = example.part().document();
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
	void slicesMakeTheSameCopy() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Design design = example.part().document().design();
			SnapshotCopy copy = new SnapshotCopy(design);
			while (!copy.advance(1)) {
				assertFalse(copy.advance(0), "no time, no progress");
			}
			assertTrue(EcoreUtil.equals(design, copy.design()));
			Stack stack = copy.design().getStacks().get(0);
			assertSame(stack.getLayers().get(0), stack.getBoundaries().get(0).getLeft(), "references stay within the copy");
		}
	}

	@Test
	void sliceOfALargeDesignIsShort() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			Design large = EcoreUtil.copy(example.part().document().design());
			List<Layer> layers = large.getStacks().get(0).getLayers();
			List<Layer> pattern = List.copyOf(layers);
			while (layers.size() < LARGE) {
				layers.addAll(EcoreUtil.copyAll(pattern));
			}
			SnapshotCopy copy = new SnapshotCopy(large);
			int slices = 1;
			while (!copy.advance(1)) {
				slices++;
			}
			assertEquals(layers.size(), copy.design().getStacks().get(0).getLayers().size());
			assertTrue(slices > LARGE / 128, "a slice that may take no time still copies only a few: " + slices);
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
		FileDocument document = example.part().document();
		document.commands().execute(StackEdits.set(document.domain(), example.stack().getLayers().get(1),
				CellstackPackage.Literals.LAYER__THICKNESS, Double.valueOf(thickness)));
	}
}
