/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.interphase.ui.InterphaseUi;

/** Opens pages of the user guide in the browser of the system. */
public final class UserGuide {

	/** The page with which the guide begins. */
	public static final String START = "guide/index.html"; //$NON-NLS-1$
	/** How to read a boundary. */
	public static final String BOUNDARY = "guide/user-guide.html#4-look-into-a-boundary"; //$NON-NLS-1$

	private static @Nullable Path folder;

	private UserGuide() {
	}

	/** Opens a page; if there is no browser, says where it lies. */
	public static void open(Shell shell, String page) {
		Optional<String> address = address(page);
		if (address.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.guide_title, Messages.guide_missing);
		} else if (!Program.launch(address.get())) {
			MessageDialog.openInformation(shell, Messages.guide_title, NLS.bind(Messages.guide_noBrowser, address.get()));
		}
	}

	/**
	 * The address of a page, which is written if need be; empty if the help is not installed.
	 *
	 * @param page path within the guide, perhaps with a heading
	 */
	public static Optional<String> address(String page) {
		int hash = page.indexOf('#');
		Path file = folder().resolve(hash < 0 ? page : page.substring(0, hash));
		return Files.exists(file) ? Optional.of(file.toUri() + (hash < 0 ? "" : page.substring(hash))) : Optional.empty(); //$NON-NLS-1$
	}

	private static synchronized Path folder() {
		Path written = folder;
		if (written == null) {
			written = Platform.getStateLocation(Platform.getBundle(InterphaseUi.BUNDLE)).append("help").toFile().toPath(); //$NON-NLS-1$
			try {
				GuideFolder.write(written);
			} catch (IOException exception) {
				ILog.of(UserGuide.class).error(exception.getMessage(), exception);
			}
			folder = written;
		}
		return written;
	}
}
