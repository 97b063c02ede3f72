/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.recovery;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String changed_keep;
	public static String changed_question;
	public static String changed_reload;
	public static String changed_title;
	public static String deleted_close;
	public static String deleted_keep;
	public static String deleted_question;
	public static String deleted_title;
	public static String recover_discard;
	public static String recover_entry;
	public static String recover_failed;
	public static String recover_job;
	public static String recover_question;
	public static String recover_restore;
	public static String recover_title;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
