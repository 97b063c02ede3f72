/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.spectrum;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$
	public static String cell_frequency;
	public static String cell_imaginary;
	public static String cell_number;
	public static String cell_problem;
	public static String cell_real;
	public static String file_large;
	public static String file_unreadable;
	public static String import_area;
	public static String import_areaUse;
	public static String import_bad;
	public static String import_empty;
	public static String import_good;
	public static String import_hint;
	public static String import_noArea;
	public static String import_none;
	public static String import_open;
	public static String import_take;
	public static String import_title;
	public static String import_turned;
	public static String import_unnamed;
	public static String row_short;
	public static String spectrum;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
