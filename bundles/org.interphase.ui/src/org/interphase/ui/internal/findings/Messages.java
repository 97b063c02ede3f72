/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String column_finding;
	public static String column_rule;
	public static String column_where;
	public static String detail_name;
	public static String detail_none;
	public static String filter_hint;
	public static String fix_menu;
	public static String fix_none;
	public static String goTo_text;
	public static String group_by;
	public static String group_none;
	public static String group_place;
	public static String group_rule;
	public static String group_severity;
	public static String group_title;
	public static String group_unknownRule;
	public static String group_waived;
	public static String problems_line;
	public static String problems_title;
	public static String severity_error;
	public static String severity_hint;
	public static String severity_info;
	public static String severity_warning;
	public static String show_waived;
	public static String summary_errors;
	public static String summary_judging;
	public static String summary_noDesign;
	public static String summary_notes;
	public static String summary_nothing;
	public static String summary_waived;
	public static String summary_warnings;
	public static String tooltip_value;
	public static String tooltip_valueAndLimit;
	public static String tooltip_waived;
	public static String unwaive_text;
	public static String waive_author;
	public static String waive_description;
	public static String waive_everywhere;
	public static String waive_reason;
	public static String waive_reasonMissing;
	public static String waive_text;
	public static String waive_title;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
