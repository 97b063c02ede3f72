/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.screenshots;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.IPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.interphase.model.Stack;
import org.interphase.ui.Controls;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.editor.CellstackEditor;

/** The pictures of the user guide: opens the examples, brings each view forward as a user does, and takes its picture. */
final class GuidePictures {

	private static final Rectangle WINDOW = new Rectangle(0, 0, 1400, 900);
	private static final String FIRST = "pervez2020-li-ile-llzo-ile-lfp.cellstack";
	private static final String MODULE = "pervez2020-bipolar-pair.cellstack";
	private static final String AIR_EXPOSED = "sharafi2017-air-exposed-li-llzo-lfp.cellstack";
	private static final String WATERFALL = "org.interphase.ui.charts.waterfallView";
	private static final String SWEEP = "org.interphase.ui.charts.sweepView";

	private final IWorkbenchPage page;
	private final Shell shell;
	private final Camera camera;

	GuidePictures(IWorkbenchWindow window, Camera camera) {
		page = window.getActivePage();
		shell = window.getShell();
		this.camera = camera;
	}

	void take() throws CoreException {
		shell.setBounds(WINDOW);
		shell.forceActive();
		CellstackEditor first = open(FIRST);
		reveal(first, first.document().design().getStacks().get(0).getLayers().get(2).getId(), "layer");
		camera.shoot("welcome", window());
		page.hideView(page.findView(InterphaseUi.WELCOME_VIEW));
		page.showView(WATERFALL);
		Stack stack = first.document().design().getStacks().get(0);
		reveal(first, stack.getBoundaries().get(0).getId(), "boundary");
		camera.shoot("main", window());
		CellstackEditor exposed = open(AIR_EXPOSED);
		reveal(exposed, exposed.document().design().getStacks().get(0).getBoundaries().get(0).getId(), "boundary");
		shootPart("inspector", page.showView(IPageLayout.ID_PROP_SHEET), exposed);
		page.activate(first);
		shootPart("waterfall", page.showView(WATERFALL), first);
		sweep(first);
		page.hideView(page.findView(SWEEP));
		CellstackEditor module = (CellstackEditor) open(MODULE);
		page.toggleZoom(page.getReference(module));
		camera.settle();
		run("org.interphase.ui.zoomFit");
		camera.shoot("module", window());
		page.toggleZoom(page.getReference(module));
		dark(first);
	}

	/** Colours are a preference; the window is back in its light ones afterwards. */
	private void dark(CellstackEditor part) throws CoreException {
		var preferences = InstanceScope.INSTANCE.getNode(InterphaseUi.BUNDLE);
		preferences.put("theme", "DARK");
		page.activate(part);
		page.showView(WATERFALL);
		page.activate(part);
		camera.settle();
		camera.shoot("dark", window());
		preferences.remove("theme");
		camera.settle();
	}

	private void run(String command) {
		try {
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException exception) {
			throw new IllegalStateException(command, exception);
		}
	}

	private void sweep(CellstackEditor part) throws CoreException {
		IViewPart view = page.showView(SWEEP);
		page.activate(part);
		camera.settle();
		List<Combo> combos = Controls.shown(shell, Combo.class);
		choose(combos.get(0), "LLZO");
		choose(combos.get(1), "Thickness");
		choose(combos.get(2), "Conditions");
		choose(combos.get(3), "Temperature");
		Button run = Controls.all(combos.get(0).getParent().getParent(), Button.class).stream().filter(button -> (button.getStyle() & SWT.PUSH) != 0).findFirst().orElseThrow();
		run.notifyListeners(SWT.Selection, new Event());
		camera.settle();
		camera.await("sweep", run::isEnabled);
		shootPart("sweep-map", view, part);
	}

	private static void choose(Combo combo, String part) {
		int index = combo.indexOf(part);
		if (index < 0) {
			throw new IllegalStateException(part + " is not in " + Arrays.toString(combo.getItems()));
		}
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
	}

	private CellstackEditor open(String example) throws CoreException {
		IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples").getFile(example);
		CellstackEditor editor = (CellstackEditor) IDE.openEditor(page, file);
		camera.await("judged", () -> editor.assessment().isCurrent());
		camera.settle();
		return editor;
	}

	/** Selects an element and brings a tab of its properties forward. */
	private void reveal(CellstackEditor part, String element, String tab) throws CoreException {
		PropertySheet sheet = (PropertySheet) page.showView(IPageLayout.ID_PROP_SHEET);
		page.activate(part);
		part.reveal(element);
		camera.settle();
		IPage properties = sheet.getCurrentPage();
		((TabbedPropertySheetPage) properties).setSelectedTab("org.interphase.ui." + tab + "Tab");
		camera.settle();
	}

	/** A part as large as the window, with its tab; its design stays the active one. */
	private void shootPart(String name, IViewPart view, CellstackEditor subject) {
		page.activate(subject);
		page.activate(view);
		maximised(name, view);
	}

	private void maximised(String name, IWorkbenchPart part) {
		page.activate(part);
		page.toggleZoom(page.getReference(part));
		camera.settle();
		camera.shoot(name, window());
		page.toggleZoom(page.getReference(part));
		camera.settle();
	}

	/** The window, without the shadow that some desktops count to it. */
	private Rectangle window() {
		Rectangle bounds = shell.getBounds();
		Rectangle client = shell.getClientArea();
		Point corner = shell.toDisplay(client.x + client.width, client.y + client.height);
		return new Rectangle(bounds.x, bounds.y, corner.x - bounds.x, corner.y - bounds.y);
	}
}
