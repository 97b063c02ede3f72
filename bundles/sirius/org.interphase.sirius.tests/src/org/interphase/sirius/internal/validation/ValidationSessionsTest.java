/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.ui.part.ValidateAction;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.assess.AssessmentOptions;
import org.interphase.core.assess.Assessor;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.core.rule.Finding;
import org.interphase.core.validate.RuleValidator;
import org.interphase.model.Design;
import org.interphase.sirius.ModellingProject;
import org.interphase.sirius.TestSession;
import org.interphase.ui.internal.markers.FindingMarkers;
import org.interphase.ui.internal.markers.MarkerUpdater;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the view "Problems" gets to list. */
@NonNullByDefault({})
class ValidationSessionsTest {

	/** Of the problems that Sirius finds in a diagram. */
	private static final String MARKER = "org.eclipse.sirius.diagram.ui.diagnostic";

	/** Of the problems of a design file. */
	private static final String OF_FILE = FindingMarkers.TYPE;

	private ModellingProject made;
	private Design design;

	@BeforeEach
	void create() throws Exception {
		made = ModellingProject.create("validated", null,
				NotationParser.of(Registries.standard()).parse("Li 50 um | LLZO 500 um | LFP 60 um"), TestSession.MONITOR);
		design = made.session().designs().get(0);
	}

	@AfterEach
	void delete() throws CoreException {
		made.session().close();
		made.project().delete(IResource.ALWAYS_DELETE_PROJECT_CONTENT | IResource.FORCE, TestSession.MONITOR);
	}

	@Test
	void aDiagramIsToldEachFindingOnce() throws Exception {
		IEditorPart editor = DialectUIManager.INSTANCE.openEditor(made.session().session(),
				made.session().representations().iterator().next(), TestSession.MONITOR);
		try {
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().activate(editor);
			IFile file = made.project().getFile("validated.cellstack");
			awaitMarkers();
			file.deleteMarkers(OF_FILE, true, IResource.DEPTH_ZERO);
			validate(editor);
			assertEquals(findings(), problems());
			for (IMarker marker : made.project().findMarkers(MARKER, true, IResource.DEPTH_INFINITE)) {
				String place = marker.getAttribute(IMarker.LOCATION, "");
				assertTrue(place.matches("(Li|LLZO|LFP|Li . LLZO).*|validated|LLZO . LFP.*"), place);
			}
		} finally {
			DialectUIManager.INSTANCE.closeEditor(editor, false);
			TestSession.settle();
		}
	}

	@Test
	void theSavedFileAndADiagramTellEachFindingOnceTogether() throws Exception {
		IEditorPart editor = DialectUIManager.INSTANCE.openEditor(made.session().session(),
				made.session().representations().iterator().next(), TestSession.MONITOR);
		try {
			awaitMarkers();
			assertEquals(findings(), saved());
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().activate(editor);
			validate(editor);
			assertEquals(findings(), saved());
			assertEquals(List.of(), problems());

			List<String> before = findings();
			made.session().change(() -> design.getStacks().get(0).getLayers().get(1).setThickness(5000.0));
			List<String> added = new ArrayList<>(findings());
			before.forEach(added::remove);
			assertFalse(added.isEmpty());
			validate(editor);
			assertEquals(before, saved());
			assertEquals(added, problems());

			made.session().save(TestSession.MONITOR);
			awaitMarkers();
			assertEquals(findings(), saved());
			assertEquals(List.of(), problems());
		} finally {
			DialectUIManager.INSTANCE.closeEditor(editor, false);
			TestSession.settle();
		}
	}

	@Test
	void whoAsksWithoutADiagramIsToldThemToo() {
		assertEquals(findings(), Diagnostician.INSTANCE.validate(design).getChildren().stream()
				.filter(diagnostic -> RuleValidator.SOURCE.equals(diagnostic.getSource())).map(Diagnostic::getMessage).sorted()
				.toList());
	}

	private static void validate(IEditorPart editor) throws InterruptedException {
		IDiagramWorkbenchPart diagram = (IDiagramWorkbenchPart) editor;
		ValidateAction.runValidation(diagram.getDiagramEditPart(), diagram.getDiagram());
		awaitMarkers();
	}

	/** Waits for the markers of files, and for what these lead to. */
	private static void awaitMarkers() throws InterruptedException {
		TestSession.settle();
		Job.getJobManager().join(MarkerUpdater.FAMILY, null);
		Job.getJobManager().join(ProblemsOnce.FAMILY, null);
		TestSession.settle();
	}

	private List<String> findings() {
		List<String> findings = new Assessor(Registries.standard()).assess(design, AssessmentOptions.DEFAULT).stacks().stream()
				.flatMap(stack -> stack.findings().stream()).filter(finding -> !finding.waived())
				.map(ValidationSessionsTest::text).sorted().toList();
		assertFalse(findings.isEmpty());
		return findings;
	}

	private static String text(Finding finding) {
		return finding.rule() + ": " + finding.message();
	}

	/** What is said of the diagrams. */
	private List<String> problems() throws CoreException {
		return messages("representations.aird", MARKER);
	}

	/** What is said of the design file. */
	private List<String> saved() throws CoreException {
		return messages("validated.cellstack", OF_FILE);
	}

	private List<String> messages(String file, String type) throws CoreException {
		return Stream.of(made.project().getFile(file).findMarkers(type, true, IResource.DEPTH_ZERO))
				.flatMap(marker -> Objects.requireNonNull(marker.getAttribute(IMarker.MESSAGE, "")).lines()).sorted().toList();
	}
}
