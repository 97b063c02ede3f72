/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.interphase.core.io.DesignFiles;
import org.interphase.core.notation.NotationParser;
import org.interphase.core.registry.Registries;
import org.interphase.model.Design;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.ui.WorkbenchPump;
import org.interphase.ui.internal.editor.CellstackEditor;
import org.interphase.ui.internal.editor.StackCanvas;

/** A design in an editor of the real workbench, and the hand of a user on its drawing. */
@NonNullByDefault({})
final class CanvasFixture implements AutoCloseable {

	static final String CELL = "Li 50 um | ILE 5 um | LLZO 500 um [polished] | ILE 5 um | LFP 60 um @ 25 C";

	final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	final IWorkbenchPage page = window.getActivePage();
	final IFile file;
	final CellstackEditor editor;
	final StackCanvas canvas;
	final Stack stack;

	CanvasFixture(String notation) throws Exception {
		this("canvas.cellstack", NotationParser.of(Registries.standard()).parse(notation));
	}

	CanvasFixture(String name, Design design) throws Exception {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
		file = project.getFile(name);
		IPath location = project.getLocation().append(name);
		DesignFiles.save(design, Path.of(location.toOSString()));
		file.refreshLocal(IResource.DEPTH_ZERO, null);
		editor = assertInstanceOf(CellstackEditor.class, IDE.openEditor(page, file));
		canvas = editor.canvas();
		stack = editor.document().design().getStacks().get(0);
		WorkbenchPump.settle();
		page.activate(editor);
		canvas.setFocus();
		canvas.scroll().fit();
		settled();
	}

	@Override
	public void close() throws CoreException {
		page.closeEditor(editor, false);
		file.delete(true, null);
		WorkbenchPump.settle();
	}

	void settled() {
		WorkbenchPump.waitUntil("assessment", () -> editor.assessment().isCurrent());
	}

	Layer layer(int index) {
		return stack.getLayers().get(index);
	}

	List<String> materials() {
		return stack.getLayers().stream().map(Layer::getMaterial).toList();
	}

	List<String> selected() {
		return canvas.tools().selection().elements();
	}

	/** Where an element lies on the canvas. */
	Rectangle area(String id) {
		return canvas.area(canvas.plan().region(id).orElseThrow());
	}

	Rectangle boundary(int index) {
		return area(stack.getBoundaries().get(index).getId());
	}

	/** The middle of a layer, as x and y. */
	int[] middle(int layer) {
		Rectangle area = area(layer(layer).getId());
		return new int[] { area.x + area.width / 3, area.y + area.height / 2 };
	}

	int[] middle(Rectangle area) {
		return new int[] { area.x + area.width / 3, area.y + area.height / 2 };
	}

	void mouse(int type, int[] at, int button, int stateMask) {
		Event event = new Event();
		event.button = button;
		event.x = at[0];
		event.y = at[1];
		event.stateMask = stateMask;
		canvas.notifyListeners(type, event);
	}

	void click(int[] at, int keys) {
		mouse(SWT.MouseDown, at, 1, keys);
		mouse(SWT.MouseUp, at, 1, keys | SWT.BUTTON1);
		WorkbenchPump.settle();
	}

	void drag(int[] from, int[] to, int keys) {
		mouse(SWT.MouseDown, from, 1, keys);
		for (int step = 1; step <= 5; step++) {
			int[] at = { from[0] + (to[0] - from[0]) * step / 5, from[1] + (to[1] - from[1]) * step / 5 };
			mouse(SWT.MouseMove, at, 0, keys | SWT.BUTTON1);
		}
		mouse(SWT.MouseUp, to, 1, keys | SWT.BUTTON1);
		WorkbenchPump.settle();
	}

	void key(int key, int keys) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = keys;
		canvas.notifyListeners(SWT.KeyDown, event);
		WorkbenchPump.settle();
	}

	void run(String command) {
		WorkbenchPump.settle();
		try {
			window.getService(IHandlerService.class).executeCommand(command, null);
		} catch (Exception exception) {
			throw new AssertionError(command, exception);
		}
		WorkbenchPump.settle();
	}

	/** Undoes the last gesture, which must have been one step on a clean design, and does it again. */
	void assertOneStep(List<String> before) {
		List<String> after = materials();
		run("org.eclipse.ui.edit.undo");
		assertEquals(before, materials());
		assertEquals(false, editor.isDirty(), "one step takes everything back");
		run("org.eclipse.ui.edit.redo");
		assertEquals(after, materials());
	}
}
