/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.core.io.DesignFiles;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.SolidElectrolyte;
import org.interphase.model.Stack;
import org.interphase.ui.internal.editor.CellstackEditor;
import org.interphase.ui.internal.findings.FindingsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;


/** Works in the real workbench, on a copy of the example that the first start brings. */
@NonNullByDefault({})
class WorkbenchTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IWorkbenchPage page = window.getActivePage();
	private IFile file;
	private CellstackEditor editor;
	private Stack stack;
	private Layer electrolyte;

	@BeforeEach
	void openCopyOfTheExample() throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
		IFile example = Stream.of(project.members()).filter(IFile.class::isInstance).map(IFile.class::cast)
				.filter(member -> "cellstack".equals(member.getFileExtension())).findFirst().orElseThrow();
		file = project.getFile("test.cellstack");
		example.copy(file.getFullPath(), true, null);
		editor = assertInstanceOf(CellstackEditor.class, IDE.openEditor(page, file));
		stack = editor.document().design().getStacks().get(0);
		electrolyte = stack.getLayers().stream().filter(SolidElectrolyte.class::isInstance).findFirst().orElseThrow();
		waitForAssessment();
	}

	@AfterEach
	void closeAndDelete() throws Exception {
		page.closeEditor(editor, false);
		file.delete(true, null);
	}

	@Test
	void firstStartShowsTheDesignPerspectiveWithAnOpenExample() {
		assertEquals(InterphaseUi.DESIGN_PERSPECTIVE, page.getPerspective().getId());
		assertTrue(page.getEditorReferences().length > 1, "the example that was opened at the start, and ours");
		for (String view : List.of(InterphaseUi.NAVIGATOR, InterphaseUi.FINDINGS_VIEW, IPageLayout.ID_PROP_SHEET)) {
			assertNotNull(page.findView(view), view);
		}
	}

	@Test
	void thicknessTypedInTheFieldChangesResistanceAndIsUndone() {
		List<String> before = totals();
		editor.reveal(electrolyte.getId());
		Text field = editor.editThickness(electrolyte).orElseThrow();
		field.setText("1 mm");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		assertEquals(1000, electrolyte.getThickness());
		assertTrue(editor.scene().texts(electrolyte.getId()).contains("1 mm"), "the drawing follows at once");
		assertTrue(editor.isDirty());
		waitForAssessment();
		assertNotEquals(before, totals());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertFalse(editor.isDirty());
		waitForAssessment();
		assertEquals(before, totals());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(1000, electrolyte.getThickness());
	}

	@Test
	void wrongThicknessIsNotTaken() {
		Double before = electrolyte.getThickness();
		Text field = editor.editThickness(electrolyte).orElseThrow();
		field.setText("5 bar");
		field.notifyListeners(SWT.DefaultSelection, new Event());
		assertFalse(field.isDisposed(), "the field stays open with the wrong text");
		assertEquals(before, electrolyte.getThickness());
		field.dispose();
	}

	@Test
	void propertySheetTakesAnyUnitOfLength() throws Exception {
		editor.reveal(electrolyte.getId());
		page.showView(IPageLayout.ID_PROP_SHEET);
		page.activate(editor);
		PropertySheet sheet = assertInstanceOf(PropertySheet.class, page.findView(IPageLayout.ID_PROP_SHEET));
		assertInstanceOf(TabbedPropertySheetPage.class, sheet.getCurrentPage());
		IPropertySheetPage properties = editor.getAdapter(IPropertySheetPage.class);
		assertNotNull(properties);
		properties.dispose();
		ElementAccess access = new ElementAccess(editor, electrolyte);
		access.set(CellstackPackage.Literals.LAYER__THICKNESS, "20 nm");
		assertEquals(0.02, electrolyte.getThickness(), 1e-12);
		assertEquals("20 nm", access.get(CellstackPackage.Literals.LAYER__THICKNESS));
		assertTrue(editor.isDirty());
	}

	@Test
	void deleteRemovesTheSelectedLayerAndUndoBringsItBackWithItsBoundaries() {
		List<String> boundaries = stack.getBoundaries().stream().map(boundary -> boundary.getId()).toList();
		int count = stack.getLayers().size();
		page.activate(editor);
		editor.reveal(electrolyte.getId());
		WorkbenchPump.settle();
		run(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals(count - 1, stack.getLayers().size());
		assertTrue(editor.scene().region(electrolyte.getId()).isEmpty());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(count, stack.getLayers().size());
		assertEquals(boundaries, stack.getBoundaries().stream().map(boundary -> boundary.getId()).toList());
	}

	@Test
	void saveWritesTheFileAndCleansTheEditor() throws Exception {
		new ElementAccess(editor, electrolyte).set(CellstackPackage.Literals.LAYER__THICKNESS, "300");
		assertTrue(editor.isDirty());
		run(IWorkbenchCommandConstants.FILE_SAVE);
		WorkbenchPump.waitUntil("saved", () -> !editor.isDirty());
		IPath location = file.getLocation();
		Stack saved = DesignFiles.load(Path.of(location.toOSString())).getStacks().get(0);
		assertEquals(300, saved.getLayers().get(stack.getLayers().indexOf(electrolyte)).getThickness());
	}

	@Test
	void findingsViewListsWhatTheRulesFound() throws Exception {
		FindingsView view = assertInstanceOf(FindingsView.class, page.showView(InterphaseUi.FINDINGS_VIEW));
		page.activate(editor);
		WorkbenchPump.settle();
		long expected = editor.assessment().latest().orElseThrow().stacks().stream()
				.mapToLong(result -> result.findings().size() + result.faults().size()).sum();
		assertEquals(expected, view.rows().size());
	}

	@Test
	void navigatorShowsTheLayersOfTheOpenDesign() throws Exception {
		CommonNavigator navigator = assertInstanceOf(CommonNavigator.class, page.showView(InterphaseUi.NAVIGATOR));
		navigator.getCommonViewer().expandToLevel(file, 2);
		WorkbenchPump.settle();
		navigator.getCommonViewer().setSelection(new StructuredSelection(electrolyte), true);
		IStructuredSelection shown = navigator.getCommonViewer().getStructuredSelection();
		assertEquals(electrolyte, shown.getFirstElement());
	}

	@Test
	void picture() throws Exception {
		page.activate(editor);
		editor.reveal(stack.getBoundaries().get(1).getId());
		WorkbenchPump.settle();
		Path picture = Path.of("target", "workbench.png").toAbsolutePath();
		Files.createDirectories(picture.getParent());
		WorkbenchPump.screenshot(window.getShell(), picture.toString());
		assertTrue(Files.size(picture) > 10_000, "the window is not empty");
	}

	private void waitForAssessment() {
		WorkbenchPump.waitUntil("assessment", () -> editor.assessment().isCurrent());
	}

	private List<String> totals() {
		return editor.scene().texts(stack.getId());
	}

	private void run(String command) {
		WorkbenchPump.settle();
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception exception) {
			throw new AssertionError(command, exception);
		}
	}
}
