/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.nio.file.Path;
import java.util.List;
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

	/** As for commands. */
	private static final Integer BAD_USAGE = Integer.valueOf(2);
	private static final String TERMINAL_PREFIX = "interphase: "; //$NON-NLS-1$
	/** Path of the executable that started the platform; set only if there is one. */
	private static final String NATIVE_LAUNCHER = "eclipse.launcher"; //$NON-NLS-1$
	private static final String SIRIUS_DIAGRAMS = "org.eclipse.sirius.diagram.ui"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		StartArguments arguments = StartArguments.read(words(context), Path.of("").toAbsolutePath()); //$NON-NLS-1$
		if (arguments.complaint().isPresent()) {
			return refuse(arguments.complaint().get());
		}
		// pictures are written with AWT, which must not look for a display of its own beside that of SWT; the diagrams of
		// Sirius, where it is installed, cannot do without one
		if (Platform.getBundle(SIRIUS_DIAGRAMS) == null) {
			System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		TextLanguage.use(Locale.getDefault());
		Display display = PlatformUI.createDisplay();
		try {
			if (!DesignFolder.lock(Platform.getInstanceLocation(), arguments.designs())) {
				return EXIT_OK;
			}
			RequestedDesigns requested = new RequestedDesigns(arguments.designs());
			requested.listenTo(display);
			SplashWindow splash = SplashWindow.open(display);
			int result = PlatformUI.createAndRunWorkbench(display, new InterphaseWorkbenchAdvisor(splash, requested));
			return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			display.dispose();
		}
	}

	private static List<String> words(IApplicationContext context) {
		return context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] words ? List.of(words)
				: List.of();
	}

	/** The native launcher, where there is one, shows the complaint; else it goes to the terminal. */
	private static Integer refuse(String complaint) {
		if (System.getProperty(NATIVE_LAUNCHER) == null) {
			System.err.println(TERMINAL_PREFIX + complaint);
		} else {
			System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, complaint);
		}
		return BAD_USAGE;
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			IWorkbench workbench = PlatformUI.getWorkbench();
			workbench.getDisplay().syncExec(workbench::close);
		}
	}
}
