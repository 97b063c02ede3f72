/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.internal.Messages;
import org.osgi.service.prefs.BackingStoreException;

/** Lets the user keep projects in another folder from the next start on. */
public final class SwitchFolderHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		DirectoryDialog dialog = new DirectoryDialog(shell);
		dialog.setText(Messages.folder_title);
		dialog.setMessage(Messages.folder_choose);
		dialog.setFilterPath(DesignFolder.chosen().toString());
		String folder = dialog.open();
		if (folder != null) {
			try {
				DesignFolder.choose(Path.of(folder));
			} catch (BackingStoreException exception) {
				throw new ExecutionException(exception.getMessage(), exception);
			}
			if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.folder_title,
					NLS.bind(Messages.folder_changed, folder), 0, Messages.folder_closeNow, Messages.folder_closeLater) == 0) {
				HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench().close();
			}
		}
		return null;
	}
}
