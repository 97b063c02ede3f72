/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.markers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.edit.StackEdits;
import org.interphase.core.assess.DesignAssessment;
import org.interphase.core.rule.Finding;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.findings.FindingCommands;
import org.junit.jupiter.api.Test;

/** Problem markers of design files. */
class FindingMarkersTest {

	@Test
	void findingsOfASavedFileAreItsMarkersAndVanishWhenWaived() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			List<Finding> findings = example.part().assessment().latest().orElseThrow().stacks().get(0).findings();
			waitFor(example.file(), findings.size());
			FindingCommands.waive(example.part().document(), findings.get(0), "known", "", false);
			example.run(IWorkbenchCommandConstants.FILE_SAVE);
			long left = findings.stream().filter(finding -> !finding.rule().equals(findings.get(0).rule())
					|| !finding.element().equals(findings.get(0).element())).count();
			waitFor(example.file(), (int) left);
		}
	}

	@Test
	void whatTheEditorKnowsOfASavedFileIsNotJudgedAgain() throws Exception {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples").getFile("known.cellstack");
		Path path = Path.of(file.getProject().getLocation().append("known.cellstack").toOSString());
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			DesignAssessment known = example.part().assessment().latest().orElseThrow();
			Files.writeString(path, "<broken", StandardCharsets.UTF_8);
			SavedAssessments.keep(path, known);
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			waitFor(file, known.stacks().get(0).findings().size());
			assertTrue(SavedAssessments.take(path).isEmpty(), "it is used once");
			SavedAssessments.keep(path, known);
			Files.writeString(path, "<broken again", StandardCharsets.UTF_8);
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			waitFor(file, 1);
		} finally {
			file.delete(true, null);
		}
	}

	@Test
	void fileChangedOutsideIsJudgedAgain() throws Exception {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples").getFile("outside.cellstack");
		IFile example = file.getProject().getFile(OpenedExample.AIR_EXPOSED);
		try {
			example.copy(file.getFullPath(), true, null);
			WorkbenchPump.waitUntil("judged", () -> !markers(file).isEmpty());
			Files.writeString(Path.of(file.getLocation().toOSString()), "<broken", StandardCharsets.UTF_8);
			file.refreshLocal(IResource.DEPTH_ZERO, null);
			waitFor(file, 1);
			assertEquals(IMarker.SEVERITY_ERROR, markers(file).get(0).getAttribute(IMarker.SEVERITY, -1));
		} finally {
			file.delete(true, null);
		}
	}

	@Test
	void markersAreKeptWithTheWorkspace() throws Exception {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples").getFile("kept.cellstack");
		try {
			file.create(new ByteArrayInputStream(new byte[] { '<' }), true, null);
			waitFor(file, 1);
			assertTrue(markers(file).get(0).isSubtypeOf(IMarker.PROBLEM));
			assertTrue(Job.getJobManager().find(MarkerUpdater.FAMILY).length == 0, "nothing is left to judge");
		} finally {
			file.delete(true, null);
		}
	}

	@Test
	void openingAMarkerShowsItsElement() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			String boundary = example.stack().getBoundaries().get(0).getId();
			WorkbenchPump.waitUntil("judged", () -> !markers(example.file()).isEmpty());
			IMarker marker = markers(example.file()).stream()
					.filter(candidate -> boundary.equals(candidate.getAttribute(FindingMarkers.ELEMENT, ""))).findFirst().orElseThrow();
			IDE.openEditor(example.page(), marker);
			assertEquals("[" + example.stack().getBoundaries().get(0) + "]",
					example.part().getSite().getSelectionProvider().getSelection().toString());
		}
	}

	@Test
	void unsavedEditsDoNotMoveTheMarkersOfTheFile() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			int findings = example.part().assessment().latest().orElseThrow().stacks().get(0).findings().size();
			waitFor(example.file(), findings);
			example.part().document().commands().execute(StackEdits.removeLayers(example.part().document().domain(),
					List.of(example.stack().getLayers().get(1))));
			example.waitForAssessment();
			waitFor(example.file(), findings);
		}
	}

	private static void waitFor(IFile file, int count) {
		WorkbenchPump.waitUntil(count + " markers", () -> markers(file).size() == count
				&& Job.getJobManager().find(MarkerUpdater.FAMILY).length == 0);
	}

	private static List<IMarker> markers(IFile file) {
		try {
			return Stream.of(file.findMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO)).toList();
		} catch (CoreException exception) {
			throw new AssertionError(exception);
		}
	}
}
