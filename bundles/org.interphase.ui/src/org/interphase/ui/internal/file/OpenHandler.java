/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.core.io.DesignFiles;
import org.interphase.ui.internal.Messages;

/** Opens a design file from anywhere on the disk. */
public final class OpenHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText(Messages.open_title);
		dialog.setFilterExtensions("*." + DesignFiles.EXTENSION, "*"); //$NON-NLS-1$ //$NON-NLS-2$
		dialog.setFilterNames(Messages.open_designs, Messages.open_all);
		String chosen = dialog.open();
		if (chosen != null) {
			DesignOpener.open(window.getActivePage(), Path.of(chosen));
		}
		return null;
	}
}
