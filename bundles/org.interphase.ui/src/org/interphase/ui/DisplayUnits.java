/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui;

import org.interphase.scene.Amounts;
import org.interphase.ui.internal.preferences.UserPreferences;

/** The units in which the user wants to read quantities: the one formatter of forms, drawings, tables and charts. */
public final class DisplayUnits {

	private DisplayUnits() {
	}

	/** Writes quantities as the user prefers now. Safe for use from several threads. */
	public static Amounts amounts() {
		return UserPreferences.amounts();
	}

	/**
	 * Tells a listener when other units are preferred, on the thread that changes them.
	 *
	 * @return ends it
	 */
	public static Runnable onChange(Runnable listener) {
		return UserPreferences.onUnitsChange(listener);
	}
}
