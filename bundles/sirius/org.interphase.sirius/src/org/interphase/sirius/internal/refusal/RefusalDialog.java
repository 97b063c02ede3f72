/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.refusal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;
import org.interphase.design.RefusedEdits;
import org.interphase.sirius.internal.Messages;

/** Shows why an edit was refused, from the first session of a workbench on. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class RefusalDialog extends SessionManagerListener.Stub {

	@Override
	public void notifyAddSession(Session newSession) {
		if (PlatformUI.isWorkbenchRunning()) {
			RefusedEdits.tellTo(RefusalDialog::show);
		}
	}

	/** Shows a reason once Sirius has ended the edit. */
	private static void show(String reason) {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openWarning(
				PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(), Messages.refusal_title, reason));
	}
}
