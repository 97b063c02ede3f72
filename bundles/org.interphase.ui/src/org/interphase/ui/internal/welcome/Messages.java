/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String story_bare_text;
	public static String story_bare_title;
	public static String story_liquid_text;
	public static String story_liquid_title;
	public static String story_polished_text;
	public static String story_polished_title;
	public static String story_polymer_text;
	public static String story_polymer_title;
	public static String tour_again;
	public static String tour_intro;
	public static String tour_project;
	public static String tour_result;
	public static String tour_show;
	public static String tour_title;
	public static String tour_waiting;
	public static String welcome_intro;
	public static String welcome_materials;
	public static String welcome_more;
	public static String welcome_newDesign;
	public static String welcome_openExample;
	public static String welcome_title;
	public static String welcome_tour;
	public static String welcome_try;
	public static String welcome_try1;
	public static String welcome_try2;
	public static String welcome_try3;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
