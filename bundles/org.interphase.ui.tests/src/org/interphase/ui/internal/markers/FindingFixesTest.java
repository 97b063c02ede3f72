/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.notation.NotationPrinter;
import org.interphase.ui.DialogAnswer;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick fixes in the view Problems. */
@NonNullByDefault({})
class FindingFixesTest {

	/** A mixed-conducting interphase. */
	private static final String RULE = "R-ECH-03";
	private static final String CONTROL = "zheng2018-control-li-lsps-lfp.cellstack";

	private OpenedExample example;
	private IMarker marker;
	private String before;

	@BeforeEach
	void open() throws CoreException {
		example = new OpenedExample(CONTROL);
		WorkbenchPump.waitUntil("judged", () -> marker(example.file()) != null);
		marker = marker(example.file());
		before = notation();
	}

	@AfterEach
	void close() throws CoreException {
		example.close();
	}

	@Test
	void offersWhatTheRuleOffersByName() throws CoreException {
		assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker));
		List<String> labels = Stream.of(fixes()).map(IMarkerResolution::getLabel).toList();
		assertEquals("Insert an ionic-liquid interlayer (1 um)", labels.get(0));
		assertEquals("Insert a polymer interlayer (10 um)", labels.get(1));
		for (IMarker other : example.file().findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
			assertEquals(IDE.getMarkerHelpRegistry().getResolutions(other).length > 0,
					IDE.getMarkerHelpRegistry().hasResolutions(other), () -> FindingFixes.rule(other));
		}
	}

	@Test
	void mendsTheOpenDesignInOneStep() {
		fixes()[0].run(marker);
		String mended = notation();
		assertEquals(before.replace("Li 100 um | ", "Li 100 um | py14fsi_l 1 um | "), mended);
		assertTrue(example.part().isDirty());
		example.undo();
		assertEquals(before, notation());
		assertFalse(example.part().isDirty());
		example.redo();
		assertEquals(mended, notation());
	}

	@Test
	void opensTheDesignIfItIsClosed() {
		example.page().closeEditor(example.part(), false);
		WorkbenchPump.settle();
		fixes()[1].run(marker);
		DesignPart opened = OpenDesigns.of(example.file()).orElseThrow();
		assertTrue(opened.document().isDirty());
		example.page().closeEditor(opened.editor(), false);
	}

	@Test
	void saysWhenItIsNoLongerFound() {
		fixes()[0].run(marker);
		String mended = notation();
		DialogAnswer.press("OK", () -> fixes()[0].run(marker));
		assertEquals(mended, notation());
	}

	private IMarkerResolution[] fixes() {
		return IDE.getMarkerHelpRegistry().getResolutions(marker);
	}

	private String notation() {
		return NotationPrinter.print(example.stack());
	}

	private static IMarker marker(IFile file) {
		try {
			return Stream.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO))
					.filter(found -> RULE.equals(found.getAttribute(FindingMarkers.RULE, ""))).findFirst().orElse(null);
		} catch (CoreException exception) {
			throw new AssertionError(exception);
		}
	}
}
