/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.UserScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.Messages;
import org.osgi.service.prefs.BackingStoreException;

/** The folder in which projects are kept: the one given at the start, or the one chosen by the user, or a default. */
final class DesignFolder {

	private static final String DEFAULT_FOLDER = "interphase-workspace"; //$NON-NLS-1$
	private static final String KEY = "designFolder"; //$NON-NLS-1$

	private DesignFolder() {
	}

	/** Where the next start without {@code -data} keeps projects. */
	static Path chosen() {
		String chosen = node().get(KEY, ""); //$NON-NLS-1$
		return chosen.isEmpty() ? Path.of(System.getProperty("user.home"), DEFAULT_FOLDER) : Path.of(chosen); //$NON-NLS-1$
	}

	/** Remembers a folder for the next start, for this user. */
	static void choose(Path folder) throws BackingStoreException {
		IEclipsePreferences node = node();
		node.put(KEY, folder.toString());
		node.flush();
	}

	/**
	 * Takes the folder; two workbenches cannot share one. Says why when it cannot.
	 *
	 * @param designs what is to be opened; when another window has the folder, that is where the user can open them
	 */
	static boolean lock(Location location, List<Path> designs) {
		String folder = ""; //$NON-NLS-1$
		try {
			if (location.isSet()) {
				folder = location.getURL().getPath();
				// a harness or a launcher may have locked it for us
				if (location.isLocked() || location.lock()) {
					return true;
				}
			} else {
				Path chosen = chosen();
				folder = chosen.toString();
				if (location.set(chosen.toUri().toURL(), true)) {
					return true;
				}
			}
			MessageDialog.openError(null, Messages.workspace_title, designs.isEmpty()
					? NLS.bind(Messages.workspace_inUse, folder)
					: NLS.bind(Messages.workspace_inUseOpen, folder, names(designs)));
		} catch (IOException | IllegalStateException exception) {
			ILog.of(DesignFolder.class).error(exception.getMessage(), exception);
			MessageDialog.openError(null, Messages.workspace_title,
					NLS.bind(Messages.workspace_unusable, folder, exception.getMessage()));
		}
		return false;
	}

	private static String names(List<Path> designs) {
		return designs.stream().map(Path::toString).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static IEclipsePreferences node() {
		return UserScope.INSTANCE.getNode(InterphaseUi.BUNDLE);
	}
}
