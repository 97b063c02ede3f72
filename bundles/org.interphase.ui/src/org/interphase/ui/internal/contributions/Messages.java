/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.contributions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String action_again;
	public static String action_againTooltip;
	public static String action_defaultOrder;
	public static String action_defaultOrderTooltip;
	public static String action_earlier;
	public static String action_earlierTooltip;
	public static String action_later;
	public static String action_laterTooltip;
	public static String action_report;
	public static String action_reportTooltip;
	public static String action_distrust;
	public static String action_distrustTooltip;
	public static String action_trust;
	public static String action_trustTooltip;
	public static String column_id;
	public static String column_kind;
	public static String column_licence;
	public static String column_provider;
	public static String column_state;
	public static String column_vendor;
	public static String column_version;
	public static String kind_boundaryEstimator;
	public static String kind_command;
	public static String kind_evidence;
	public static String kind_exporter;
	public static String kind_folderReader;
	public static String kind_importer;
	public static String kind_interphaseModel;
	public static String kind_layerEstimator;
	public static String kind_materials;
	public static String kind_outputModel;
	public static String kind_quickFix;
	public static String kind_rule;
	public static String kind_ruleProfile;
	public static String kind_scriptReader;
	public static String kind_scripts;
	public static String kind_spectrumModel;
	public static String kind_templates;
	public static String kind_treatment;
	public static String report_close;
	public static String report_copy;
	public static String report_hint;
	public static String report_title;
	public static String search_hint;
	public static String state_off;
	public static String state_on;
	public static String state_problem;
	public static String state_suspended;
	public static String state_untrusted;
	public static String summary_all;
	public static String trust_no;
	public static String trust_question;
	public static String trust_title;
	public static String trust_yes;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
