/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the workbench. */
@NonNullByDefault({})
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String assessment_job;
	public static String canvas_logarithmic;
	public static String canvas_schematic;
	public static String canvas_thickness;
	public static String canvas_true;
	public static String canvas_zoomIn;
	public static String canvas_zoomOriginal;
	public static String canvas_zoomOut;
	public static String editor_noFile;
	public static String editor_notSaved;
	public static String examples_project;
	public static String findings_message;
	public static String findings_noDesign;
	public static String findings_reason;
	public static String findings_rule;
	public static String findings_severity;
	public static String findings_summary;
	public static String findings_where;
	public static String menu_edit;
	public static String menu_file;
	public static String menu_help;
	public static String menu_view;
	public static String navigator_unnamed;
	public static String newDesign_description;
	public static String newDesign_title;
	public static String open_all;
	public static String open_designs;
	public static String open_title;
	public static String properties_asr;
	public static String properties_interphase;
	public static String properties_missing;
	public static String properties_no;
	public static String properties_reason;
	public static String properties_results;
	public static String properties_total_thickness;
	public static String properties_unknown;
	public static String properties_yes;
	public static String window_title;
	public static String workspace_inUse;
	public static String workspace_title;
	public static String workspace_unusable;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
