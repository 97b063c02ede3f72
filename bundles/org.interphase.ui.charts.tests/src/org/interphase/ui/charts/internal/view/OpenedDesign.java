/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.interphase.ui.internal.editor.CellstackEditor;

/** A copy of an example, open in an editor of the running workbench. */
final class OpenedDesign implements AutoCloseable {

	static final String POLISHED = "pervez2020-li-ile-llzo-ile-lfp.cellstack";
	static final String AIR_EXPOSED = "sharafi2017-air-exposed-li-llzo-lfp.cellstack";

	private static final Duration LONGEST = Duration.ofSeconds(30);
	private static final Duration PAINTING = Duration.ofMillis(700);

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	private final IFile file;
	private final CellstackEditor part;

	OpenedDesign(String example) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Examples");
		file = project.getFile("chart-" + example);
		if (!file.exists()) {
			project.getFile(example).copy(file.getFullPath(), true, null);
		}
		part = assertInstanceOf(CellstackEditor.class, IDE.openEditor(page, file));
		waitUntil("assessment", () -> part.assessment().isCurrent());
	}

	IWorkbenchPage page() {
		return page;
	}

	CellstackEditor part() {
		return part;
	}

	/** Shows a view and waits until it shows the design. */
	<T extends FigureView> T show(Class<T> type, String view) throws CoreException {
		T shown = assertInstanceOf(type, page.showView(view));
		settle();
		waitUntil(view, shown::isCurrent);
		settle();
		return shown;
	}

	static void waitUntil(String what, BooleanSupplier condition) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + LONGEST.toNanos();
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("waited in vain: " + what);
			}
			if (!display.readAndDispatch()) {
				display.timerExec(20, () -> { // wakes the display
				});
				display.sleep();
			}
		}
	}

	static void settle() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until nothing is left to do
		}
	}

	/** Takes a picture of the window into the build folder. */
	void picture(String name) {
		long painted = System.nanoTime() + PAINTING.toNanos();
		waitUntil("painted", () -> System.nanoTime() > painted);
		Shell shell = page.getWorkbenchWindow().getShell();
		Rectangle bounds = shell.getBounds();
		Image image = new Image(shell.getDisplay(), bounds.width, bounds.height);
		GC gc = new GC(shell.getDisplay());
		gc.copyArea(image, bounds.x, bounds.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] { image.getImageData() };
		loader.save(Path.of("target", name + ".png").toAbsolutePath().toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	@Override
	public void close() throws CoreException {
		page.closeEditor((IEditorPart) part, false);
		settle();
		file.delete(true, null);
	}
}
