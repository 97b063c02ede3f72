/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.judging;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.ui.PlatformUI;

/** Lets each session that opens in a workbench judge its designs in the background. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class JudgingSessions extends SessionManagerListener.Stub {

	@Override
	public void notify(Session session, int notification) {
		if (notification == SessionListener.OPENED && PlatformUI.isWorkbenchRunning()) {
			BackgroundJudging.install(session, PlatformUI.getWorkbench().getDisplay());
		} else if (notification == SessionListener.CLOSING) {
			BackgroundJudging.of(session).ifPresent(BackgroundJudging::dispose);
		}
	}
}
