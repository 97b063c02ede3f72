/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.layers;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String cell_kind;
	public static String cell_material;
	public static String cell_name;
	public static String cell_number;
	public static String cell_porosity;
	public static String cell_problem;
	public static String cell_result;
	public static String cell_thickness;
	public static String menu_paste;
	public static String none_open;
	public static String paste_after;
	public static String paste_bad;
	public static String paste_end;
	public static String paste_good;
	public static String paste_hint;
	public static String paste_insert;
	public static String paste_replace;
	public static String paste_title;
	public static String paste_where;
	public static String row_kind;
	public static String row_material;
	public static String row_materialMissing;
	public static String row_materialSuggest;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
