/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import java.nio.file.Path;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.interphase.ui.internal.Messages;

/** Opens design files from anywhere on the disk. */
public final class DesignOpener {

	private DesignOpener() {
	}

	/** Opens a file and brings the window forward; one within the design folder is opened as a member of its project. */
	public static void open(IWorkbenchPage page, Path file) {
		Shell shell = page.getWorkbenchWindow().getShell();
		try {
			IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(file.toUri()));
			shell.forceActive();
		} catch (PartInitException exception) {
			MessageDialog.openError(shell, Messages.open_title, exception.getMessage());
		}
	}
}
