/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String export_broken;
	public static String export_failed;
	public static String export_html;
	public static String export_job;
	public static String export_judging;
	public static String export_outputs;
	public static String export_pictureTitle;
	public static String export_png;
	public static String export_reportTitle;
	public static String export_svg;
	public static String export_writing;
	public static String parts_export;
	public static String parts_hint;
	public static String parts_only;
	public static String parts_title;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
