/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.screenshots;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/**
 * Takes the pictures of the guide when the product was started with the system property {@code interphase.screenshots},
 * which names their folder, and ends the product. Without the property it does nothing.
 */
public final class ScreenshotStartup implements IStartup {

	private static final String FOLDER = "interphase.screenshots";

	@Override
	public void earlyStartup() {
		String folder = System.getProperty(FOLDER);
		if (folder != null) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().asyncExec(() -> take(workbench, Path.of(folder)));
		}
	}

	private static void take(IWorkbench workbench, Path folder) {
		try {
			new GuidePictures(workbench.getActiveWorkbenchWindow(), new Camera(Display.getCurrent(), folder)).take();
		} catch (Exception | LinkageError failure) {
			ILog.of(ScreenshotStartup.class).error(String.valueOf(failure.getMessage()), failure);
			// seen by the script, which takes the place of a test here
			failure.printStackTrace();
		}
		workbench.getActiveWorkbenchWindow().getActivePage().closeAllEditors(false);
		workbench.close();
	}
}
