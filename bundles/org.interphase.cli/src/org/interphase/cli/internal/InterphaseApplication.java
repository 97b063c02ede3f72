/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** The command line as an Eclipse application. Its result is the exit code. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class InterphaseApplication implements IApplication {

	/** Path of the executable that started the platform; set only if there is one. */
	private static final String NATIVE_LAUNCHER = "eclipse.launcher"; //$NON-NLS-1$

	@Override
	public Object start(IApplicationContext context) {
		// keeps the native launcher from showing a dialog for exit codes other than 0; the one in Java prints it as a line
		if (System.getProperty(NATIVE_LAUNCHER) != null) {
			System.setProperty(IApplicationContext.EXIT_DATA_PROPERTY, ""); //$NON-NLS-1$
		}
		// pictures are drawn without a display, also where there is one that does not answer
		System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		String[] args = context.getArguments().get(IApplicationContext.APPLICATION_ARGS) instanceof String[] given ? given
				: new String[0];
		return Integer.valueOf(new CommandRunner(new Console(System.out, System.err, CallerDirectory.get())).run(args));
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
