/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.interphase.model.CellstackPackage;
import org.interphase.ui.Controls;
import org.interphase.ui.ElementAccess;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.OpenedExample;
import org.interphase.ui.WorkbenchPump;
import org.junit.jupiter.api.Test;

/** The window: only what its users need. */
class ShellTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

	@Test
	void undoAndRedoStandInTheToolbarAndFollowTheDesign() throws Exception {
		try (OpenedExample example = new OpenedExample(OpenedExample.AIR_EXPOSED)) {
			ToolItem undo = tool("Undo");
			ToolItem redo = tool("Redo");
			WorkbenchPump.waitUntil("nothing to undo", () -> !undo.isEnabled() && !redo.isEnabled());
			new ElementAccess(example.part(), example.stack().getLayers().get(1)).set(CellstackPackage.Literals.LAYER__THICKNESS, "20 um");
			WorkbenchPump.waitUntil("undo", undo::isEnabled);
			example.undo();
			WorkbenchPump.waitUntil("redo", () -> redo.isEnabled() && !undo.isEnabled());
		}
	}

	private ToolItem tool(String name) {
		List<ToolItem> items = Controls.all(window.getShell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems())).toList();
		return items.stream().filter(item -> String.valueOf(item.getToolTipText()).startsWith(name)).findFirst()
				.orElseThrow(() -> new AssertionError(items.stream().map(ToolItem::getToolTipText).toList()));
	}

	@Test
	void menusAreThoseOfAnEditorOfDesigns() {
		Shell shell = window.getShell();
		assertEquals(List.of("File", "Edit", "View", "Help"), Stream.of(shell.getMenuBar().getItems()).map(MenuItem::getText)
				.map(text -> text.replace("&", "")).limit(4).toList());
	}

	@Test
	void filesOfTheTreeHaveTheirMenuAndTheUsualKeys() throws Exception {
		IWorkbenchPage page = window.getActivePage();
		CommonNavigator navigator = (CommonNavigator) page.showView(InterphaseUi.NAVIGATOR);
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples").getFile(OpenedExample.AIR_EXPOSED);
		navigator.getCommonViewer().setSelection(new StructuredSelection(file), true);
		page.activate(navigator);
		ICommandService commands = window.getService(ICommandService.class);
		for (String command : List.of(IWorkbenchCommandConstants.EDIT_COPY, IWorkbenchCommandConstants.EDIT_DELETE)) {
			WorkbenchPump.waitUntil(command, () -> commands.getCommand(command).isEnabled());
		}
		Menu menu = navigator.getCommonViewer().getControl().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> entries = Stream.of(menu.getItems()).map(item -> item.getText().replaceAll("&|\\t.*", "")).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		assertTrue(entries.containsAll(List.of("Open", "Open With", "Copy", "Delete", "Rename...")), entries.toString());
	}

	@Test
	void preferencesHaveOneRootPage() {
		assertEquals(List.of("org.interphase.ui.preferences"), Stream
				.of(PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes()).map(IPreferenceNode::getId).toList());
	}

	@Test
	void newWizardsAreOurs() {
		List<String> shown = Stream.of(PlatformUI.getWorkbench().getNewWizardRegistry().getPrimaryWizards())
				.map(wizard -> wizard.getId()).toList();
		assertFalse(shown.stream().anyMatch(id -> id.contains("team") || id.contains("debug")), shown.toString());
		assertTrue(PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.interphase.ui.newProjectWizard") != null);
	}
}
