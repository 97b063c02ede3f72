/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String action_bode;
	public static String action_copy;
	public static String action_fit;
	public static String action_logarithmic;
	public static String action_nyquist;
	public static String action_save;
	public static String action_zoomIn;
	public static String action_zoomOut;
	public static String chart_keys;
	public static String save_failed;
	public static String save_failedText;
	public static String save_png;
	public static String save_svg;
	public static String spectrum_none;
	public static String spectrum_title;
	public static String sweep_cancel;
	public static String sweep_first;
	public static String sweep_from;
	public static String sweep_group;
	public static String sweep_hint;
	public static String sweep_job;
	public static String sweep_logarithmic;
	public static String sweep_name;
	public static String sweep_noAxis;
	public static String sweep_run;
	public static String sweep_second;
	public static String sweep_show;
	public static String sweep_showHint;
	public static String sweep_steps;
	public static String sweep_to;
	public static String variants_quantity;
	public static String view_judging;
	public static String view_noDesign;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
