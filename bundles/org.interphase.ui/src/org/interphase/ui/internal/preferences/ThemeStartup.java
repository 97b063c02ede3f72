/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import org.eclipse.ui.IWorkbench;

/** Gives the window its colours when the workbench starts. */
public final class ThemeStartup {

	private ThemeStartup() {
	}

	/** Paints the window as the user prefers, now and whenever that changes. */
	public static void start(IWorkbench workbench) {
		if (UserPreferences.theme() != Theme.SYSTEM) {
			UserPreferences.theme().apply(workbench);
		}
		Theme.follow();
	}
}
