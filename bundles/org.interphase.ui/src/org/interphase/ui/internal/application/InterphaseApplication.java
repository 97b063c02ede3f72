/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.interphase.ui.internal.Messages;

/** The workbench as an application. It never asks for a workspace: the designs are kept in a folder of the user. */
public final class InterphaseApplication implements IApplication {

	private static final String DEFAULT_FOLDER = "interphase-workspace"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		Display display = PlatformUI.createDisplay();
		try {
			if (!lockWorkspace(Platform.getInstanceLocation())) {
				return EXIT_OK;
			}
			int result = PlatformUI.createAndRunWorkbench(display, new InterphaseWorkbenchAdvisor());
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

	/** Takes the folder given with {@code -data}, or else the default one; two workbenches cannot share one. */
	private static boolean lockWorkspace(Location location) {
		String folder = ""; //$NON-NLS-1$
		try {
			if (location.isSet()) {
				folder = location.getURL().getPath();
				// a harness or a launcher may have locked it for us
				if (location.isLocked() || location.lock()) {
					return true;
				}
			} else {
				Path home = Path.of(System.getProperty("user.home"), DEFAULT_FOLDER); //$NON-NLS-1$
				folder = home.toString();
				URL url = home.toUri().toURL();
				if (location.set(url, true)) {
					return true;
				}
			}
			MessageDialog.openError(null, Messages.workspace_title, NLS.bind(Messages.workspace_inUse, folder));
		} catch (IOException | IllegalStateException exception) {
			ILog.of(InterphaseApplication.class).error(exception.getMessage(), exception);
			MessageDialog.openError(null, Messages.workspace_title,
					NLS.bind(Messages.workspace_unusable, folder, exception.getMessage()));
		}
		return false;
	}
}
