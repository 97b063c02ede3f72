/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Colours of the window. The drawing follows the background that it gets. */
enum Theme {
	/** As the desktop has them. */
	SYSTEM,
	/** Dark on light. */
	LIGHT,
	/** Light on dark. */
	DARK;

	private static final String LIGHT_ID = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
	private static final String DARK_ID = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

	static Theme of(String name) {
		for (Theme theme : values()) {
			if (theme.name().equals(name)) {
				return theme;
			}
		}
		return SYSTEM;
	}

	private boolean isDark() {
		return this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
	}

	/** Paints the workbench in these colours. */
	void apply(IWorkbench workbench) {
		IThemeEngine engine = workbench.getService(IThemeEngine.class);
		if (engine != null) {
			engine.setTheme(isDark() ? DARK_ID : LIGHT_ID, true);
		}
	}

	/** Paints the running workbench as the user prefers, now and whenever that changes. */
	static void follow() {
		UserPreferences.onChange(key -> {
			if (key.equals(UserPreferences.THEME)) {
				IWorkbench workbench = PlatformUI.getWorkbench();
				workbench.getDisplay().asyncExec(() -> {
					UserPreferences.theme().apply(workbench);
					renewProperties(workbench);
				});
			}
		});
	}

	/** The tabs of the property sheet take their colours when they are made. */
	private static void renewProperties(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				IViewPart sheet = page.findView(IPageLayout.ID_PROP_SHEET);
				if (sheet != null) {
					IWorkbenchPart active = page.getActivePart();
					page.hideView(sheet);
					try {
						page.showView(IPageLayout.ID_PROP_SHEET);
					} catch (PartInitException exception) {
						ILog.of(Theme.class).log(exception.getStatus());
					}
					page.activate(active == sheet ? page.findView(IPageLayout.ID_PROP_SHEET) : active);
				}
			}
		}
	}
}
