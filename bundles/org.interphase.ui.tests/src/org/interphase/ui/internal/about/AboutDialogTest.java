/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** What the product is made of. */
class AboutDialogTest {

	@Test
	void eachPartHasAVersionAndALicence() {
		AboutDialog dialog = new AboutDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		dialog.create();
		try {
			List<Table> tables = new ArrayList<>();
			collect(dialog.getShell(), tables);
			Table parts = tables.get(0);
			assertTrue(parts.getItemCount() > 50);
			assertTrue(parts.getItem(0).getText(0).startsWith("Interphase"), "ours first");
			assertTrue(Stream.of(parts.getItems()).allMatch(item -> item.getText(1).matches("\\d+\\.\\d+\\.\\d+") && !item.getText(2).isBlank()));
		} finally {
			dialog.close();
		}
	}

	private static void collect(Composite parent, List<Table> tables) {
		for (Control child : parent.getChildren()) {
			if (child instanceof Table table) {
				tables.add(table);
			} else if (child instanceof Composite composite) {
				collect(composite, tables);
			}
		}
	}
}
