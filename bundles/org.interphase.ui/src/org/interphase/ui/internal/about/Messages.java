/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String about_close;
	public static String about_component;
	public static String about_contributions;
	public static String about_description;
	public static String about_licence;
	public static String about_licenceInBundle;
	public static String about_licenceText;
	public static String about_notStated;
	public static String about_parts;
	public static String about_title;
	public static String about_vendor;
	public static String about_version;
	public static String about_versionColumn;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
