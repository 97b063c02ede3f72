/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.text.TextLanguage;

/** The workbench as an application. It never asks for a workspace: the designs are kept in a folder of the user. */
public final class InterphaseApplication implements IApplication {

	private static final String SIRIUS_DIAGRAMS = "org.eclipse.sirius.diagram.ui"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		// pictures are written with AWT, which must not look for a display of its own beside that of SWT; the diagrams of
		// Sirius, where it is installed, cannot do without one
		if (Platform.getBundle(SIRIUS_DIAGRAMS) == null) {
			System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		TextLanguage.use(Locale.getDefault());
		Display display = PlatformUI.createDisplay();
		try {
			if (!DesignFolder.lock(Platform.getInstanceLocation())) {
				return EXIT_OK;
			}
			SplashWindow splash = SplashWindow.open(display);
			int result = PlatformUI.createAndRunWorkbench(display, new InterphaseWorkbenchAdvisor(splash));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
