/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String asr_unknown;
	public static String column_after;
	public static String column_before;
	public static String column_what;
	public static String compare_copy;
	public static String compare_copyTooltip;
	public static String compare_failed;
	public static String compare_job;
	public static String compare_none;
	public static String compare_of;
	public static String compare_same;
	public static String compare_swap;
	public static String compare_swapTooltip;
	public static String compare_title;
	public static String line_boundaries;
	public static String line_design;
	public static String line_effect;
	public static String line_fresh;
	public static String line_gone;
	public static String line_layers;
	public static String line_stack;
	public static String line_total;
	public static String part_added;
	public static String part_place;
	public static String part_removed;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
