/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String preferences_author;
	public static String preferences_description;
	public static String preferences_draws;
	public static String preferences_drawsTooltip;
	public static String preferences_logarithmic;
	public static String preferences_profile;
	public static String preferences_profileStandard;
	public static String preferences_scale;
	public static String preferences_schematic;
	public static String preferences_seed;
	public static String preferences_seedTooltip;
	public static String preferences_theme;
	public static String preferences_themeDark;
	public static String preferences_themeLight;
	public static String preferences_themeSystem;
	public static String preferences_true;
	public static String units_arealCapacity;
	public static String units_asr;
	public static String units_automatic;
	public static String units_conductivity;
	public static String units_currentDensity;
	public static String units_description;
	public static String units_loading;
	public static String units_pressure;
	public static String units_temperature;
	public static String units_thickness;
	public static String units_time;
	public static String units_voltage;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
