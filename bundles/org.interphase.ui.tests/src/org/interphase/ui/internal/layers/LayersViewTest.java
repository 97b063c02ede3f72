/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.ElementAccess;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.Test;

/** The table of layers in the real workbench. */
class LayersViewTest {

	@Test
	void tableFollowsTheDesign() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			LayersView view = assertInstanceOf(LayersView.class, example.page().showView(InterphaseUi.LAYERS_VIEW));
			example.page().activate(example.part());
			WorkbenchPump.settle();
			Table table = view.viewer().getTable();
			assertEquals(3, table.getItemCount());
			assertEquals("LLZO", table.getItem(1).getText(0));
			assertEquals("500 um", table.getItem(1).getText(3));
			assertTrue(!table.getItem(1).getText(5).isBlank(), "its resistance");
			new ElementAccess(example.part(), example.stack().getLayers().get(1)).set(CellstackPackage.Literals.LAYER__THICKNESS, "20 um");
			WorkbenchPump.settle();
			assertEquals("20 um", table.getItem(1).getText(3));
		}
	}

	@Test
	void cellIsTypedInAnyUnitAndUndone() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			LayersView view = assertInstanceOf(LayersView.class, example.page().showView(InterphaseUi.LAYERS_VIEW));
			example.page().activate(example.part());
			WorkbenchPump.settle();
			view.viewer().editElement(example.stack().getLayers().get(1), 3);
			Text cell = Stream.of(view.viewer().getTable().getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
					.filter(Text::isVisible).findFirst().orElseThrow();
			cell.setText("0.2 mm");
			cell.notifyListeners(SWT.DefaultSelection, new Event());
			WorkbenchPump.settle();
			assertEquals(200, example.stack().getLayers().get(1).getThickness());
			example.undo();
			assertEquals(500, example.stack().getLayers().get(1).getThickness());
		}
	}

	@Test
	void dialogShowsGoodAndBadRowsBeforeAnythingIsInserted() {
		PasteLayersDialog dialog = new PasteLayersDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(),
				"Material\tThickness\nLi\t50 um\nUnobtainium\t1 um\n", false);
		dialog.create();
		try {
			assertEquals(1, dialog.layers().size());
			assertEquals(LayerPlace.END, dialog.place());
		} finally {
			dialog.close();
		}
	}
}
