/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.foreign.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.ide.IDE;

/**
 * Once the window is open: shows the perspective and opens the file that the system properties {@code check.perspective} and
 * {@code check.file} name, tells in the file {@code check.answer} which parts there are, and closes the workbench.
 */
public final class OpenAndTell implements IStartup {

	private static final int SETTLE_MILLISECONDS = 3000;

	@Override
	public void earlyStartup() {
		String answer = System.getProperty("check.answer");
		if (answer == null) {
			return;
		}
		Display display = PlatformUI.getWorkbench().getDisplay();
		display.asyncExec(() -> {
			List<String> told = new ArrayList<>();
			open(told);
			// what the parts do after they were opened belongs to it
			display.timerExec(SETTLE_MILLISECONDS, () -> close(Path.of(answer), told));
		});
	}

	private static void open(List<String> told) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		try {
			String perspective = System.getProperty("check.perspective");
			if (perspective != null) {
				workbench.showPerspective(perspective, workbench.getActiveWorkbenchWindow());
			}
			String file = System.getProperty("check.file");
			if (file != null) {
				told.add("editor " + IDE.openEditorOnFileStore(page(), EFS.getLocalFileSystem().getStore(Path.of(file).toUri()))
						.getSite().getId());
			}
		} catch (WorkbenchException | RuntimeException failure) {
			told.add("failure " + failure);
		}
	}

	private static void close(Path answer, List<String> told) {
		told.add("perspective " + page().getPerspective().getId());
		Arrays.stream(page().getViewReferences()).map(IViewReference::getId).sorted().forEach(view -> told.add("view " + view));
		try {
			Files.write(answer, told);
		} catch (IOException e) {
			throw new IllegalStateException(e);
		} finally {
			PlatformUI.getWorkbench().close();
		}
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}
}
