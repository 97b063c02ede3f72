/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String column_confidence;
	public static String column_family;
	public static String column_formula;
	public static String column_material;
	public static String column_measured;
	public static String column_pair;
	public static String column_quantity;
	public static String column_source;
	public static String column_treatment;
	public static String count_shown;
	public static String search_hint;
	public static String tab_evidence;
	public static String tab_materials;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
