/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of the user interface. */
@NonNullByDefault({})
public final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String wizard_title;
	public static String wizard_description;
	public static String wizard_failed;
	public static String project_exists;
	public static String project_noFolder;
	public static String project_occupied;
	public static String project_unreadable;
	public static String problems_job;
	public static String judging_job;
	public static String refusal_title;
	public static String terms_term;
	public static String terms_median;
	public static String terms_band;
	public static String terms_share;
	public static String terms_basis;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
