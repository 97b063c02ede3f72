/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.ElementAccess;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.Test;

/** Two designs side by side. */
@NonNullByDefault({})
class CompareViewTest {

	@Test
	void editThatIsNotSavedIsComparedWithTheFile() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			CompareView view = assertInstanceOf(CompareView.class, example.page().showView(InterphaseUi.COMPARE_VIEW));
			IFile original = example.file().getProject().getFile(OpenedExample.AIR_EXPOSED);
			new ElementAccess(example.part(), example.stack().getLayers().get(1)).set(CellstackPackage.Literals.LAYER__THICKNESS, "20 um");
			view.compare(original, example.file());
			WorkbenchPump.waitUntil("compared", () -> !view.lines().isEmpty());
			List<Line> all = view.lines().stream().flatMap(CompareViewTest::withDetails).toList();
			Line thickness = all.stream().filter(line -> line.text().equals("thickness")).findFirst().orElseThrow();
			assertEquals("500 um", thickness.before());
			assertEquals("20 um", thickness.after());
			Line total = all.stream().filter(line -> line.text().equals("Whole stack")).findFirst().orElseThrow();
			assertTrue(!total.before().equals(total.after()), total.toString());
			example.undo();
			view.compare(original, example.file());
			WorkbenchPump.waitUntil("the same", () -> view.lines().isEmpty());
			example.page().hideView(view);
		}
	}

	@Test
	void layerThatOnlyOneDesignHasIsNotCalledUnknownInTheOther() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			CompareView view = assertInstanceOf(CompareView.class, example.page().showView(InterphaseUi.COMPARE_VIEW));
			view.compare(example.file(), example.file().getProject().getFile("pervez2020-li-ile-llzo-ile-lfp.cellstack"));
			WorkbenchPump.waitUntil("compared", () -> !view.lines().isEmpty());
			Line liquid = view.lines().stream().flatMap(CompareViewTest::withDetails)
					.filter(line -> line.text().equals("ILE") && line.after().contains("\u03a9")).findFirst().orElseThrow();
			assertEquals("\u2013", liquid.before());
			example.page().hideView(view);
		}
	}

	private static Stream<Line> withDetails(Line line) {
		return Stream.concat(Stream.of(line), line.children().stream().flatMap(CompareViewTest::withDetails));
	}
}
