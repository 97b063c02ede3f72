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
	public static String dialog_cancel;
	public static String editor_changedCancel;
	public static String editor_changedQuestion;
	public static String editor_changedReplace;
	public static String editor_changedTitle;
	public static String editor_noFile;
	public static String editor_notSaved;
	public static String examples_project;
	public static String folder_changed;
	public static String folder_choose;
	public static String folder_closeLater;
	public static String folder_closeNow;
	public static String folder_title;
	public static String menu_close;
	public static String menu_closeAll;
	public static String menu_copy;
	public static String menu_cut;
	public static String menu_delete;
	public static String menu_edit;
	public static String menu_exit;
	public static String menu_file;
	public static String menu_help;
	public static String menu_paste;
	public static String menu_preferences;
	public static String menu_redo;
	public static String menu_resetWindow;
	public static String menu_save;
	public static String menu_saveAll;
	public static String menu_saveAs;
	public static String menu_undo;
	public static String menu_view;
	public static String navigator_unnamed;
	public static String open_all;
	public static String open_designs;
	public static String open_title;
	public static String splash_tagline;
	public static String start_missing;
	public static String start_unknown;
	public static String window_title;
	public static String workspace_inUse;
	public static String workspace_inUseOpen;
	public static String workspace_title;
	public static String workspace_unusable;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
