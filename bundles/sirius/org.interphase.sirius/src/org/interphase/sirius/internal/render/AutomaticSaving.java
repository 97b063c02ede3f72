/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.render;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.sirius.ui.business.api.preferences.SiriusUIPreferencesKeys;
import org.eclipse.sirius.viewpoint.provider.SiriusEditPlugin;

/**
 * Sirius saves a session without open editors after each change, on another thread. A program that goes on changing it may then find
 * an undo half done, so it switches that off.
 */
public final class AutomaticSaving {

	private AutomaticSaving() {
	}

	/** Saves only when asked to, in this workspace. */
	public static void switchOff() {
		InstanceScope.INSTANCE.getNode(SiriusEditPlugin.ID)
				.putBoolean(SiriusUIPreferencesKeys.PREF_SAVE_WHEN_NO_EDITOR.name(), false);
	}
}
