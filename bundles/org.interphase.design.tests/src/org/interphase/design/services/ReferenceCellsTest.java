/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.services;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.stream.Stream;

import org.interphase.design.TestStack;
import org.interphase.library.ReferenceCell;
import org.interphase.library.ReferenceCells;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All published cells can be shown. */
class ReferenceCellsTest {

	static Stream<ReferenceCell> cells() {
		return ReferenceCells.all().stream().filter(ReferenceCell::isStack);
	}

	@ParameterizedTest
	@MethodSource("cells")
	void everyPartHasALabelAndATooltip(ReferenceCell published) {
		TestStack cell = new TestStack(published.notation());
		assertFalse(new StackServices().stackLabel(cell.stack()).isBlank());
		for (Layer layer : cell.stack().getLayers()) {
			assertFalse(new ShownServices().shownLabelWithPotential(layer).isBlank());
			assertFalse(new LayerServices().layerTooltip(layer).isBlank());
		}
		for (Boundary boundary : cell.stack().getBoundaries()) {
			assertFalse(new AsrServices().asrLabel(boundary).isBlank());
			assertFalse(new ShownServices().shownTooltip(boundary).isBlank());
		}
		assertEquals(cell.stack().getLayers().size() - 1, cell.stack().getBoundaries().size());
	}
}
