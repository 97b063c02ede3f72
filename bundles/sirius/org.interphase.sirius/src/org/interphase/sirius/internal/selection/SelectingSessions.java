/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.selection;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;

/** Lets the stack diagrams of each session that opens in a workbench select the layers that an edit was about. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class SelectingSessions extends SessionManagerListener.Stub {

	@Override
	public void notify(Session session, int notification) {
		if (notification == SessionListener.OPENED && PlatformUI.isWorkbenchRunning()) {
			session.getTransactionalEditingDomain().addResourceSetListener(new LayerSelector(session));
		}
	}
}
