/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import org.interphase.ui.InterphaseUi;

/** Shows the welcome page. */
public final class WelcomeHandler extends ShowViewHandler {

	/** The handler. */
	public WelcomeHandler() {
		super(InterphaseUi.WELCOME_VIEW);
	}
}
