/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import org.interphase.ui.InterphaseUi;

/** Shows the guided tour. */
public final class TourHandler extends ShowViewHandler {

	/** The handler. */
	public TourHandler() {
		super(InterphaseUi.TOUR_VIEW);
	}
}
