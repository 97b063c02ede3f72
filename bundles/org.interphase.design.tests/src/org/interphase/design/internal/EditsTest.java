/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.eclipse.emf.common.command.UnexecutableCommand;
import org.interphase.core.edit.StackEdits;
import org.interphase.design.TestStack;
import org.interphase.design.services.LayerTools;
import org.interphase.model.Identified;
import org.junit.jupiter.api.Test;

class EditsTest {

	private final TestStack cell = new TestStack(TestStack.GARNET);

	@Test
	void newPartsHaveIdsOfTheirOwn() {
		new LayerTools().createBehind(cell.layer(1), "Coating");
		Edits.run(cell.layer(2), domain -> StackEdits.splitLayer(domain, cell.layer(2)));
		List<String> ids = new ArrayList<>();
		cell.stack().eAllContents().forEachRemaining(part -> {
			if (part instanceof Identified identified) {
				ids.add(String.valueOf(identified.getId()));
			}
		});
		assertEquals(ids.size(), new HashSet<>(ids).size());
		assertFalse(ids.contains("null"));
	}

	@Test
	void anEditThatDoesNotApplyChangesNothing() {
		int layers = cell.stack().getLayers().size();
		assertThrows(IllegalArgumentException.class,
				() -> Edits.run(cell.layer(1), domain -> UnexecutableCommand.INSTANCE));
		assertEquals(layers, cell.stack().getLayers().size());
	}
}
