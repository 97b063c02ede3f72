/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class Messages extends NLS {

	private static final String BUNDLE_NAME = Messages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String create_blank;
	public static String create_columnCapacity;
	public static String create_columnCell;
	public static String create_columnSource;
	public static String create_description;
	public static String create_example;
	public static String create_filter;
	public static String create_name;
	public static String create_template;
	public static String create_templateMissing;
	public static String create_title;
	public static String create_typed;
	public static String file_description;
	public static String file_title;
	public static String project_description;
	public static String project_title;

	static {
		NLS.initializeMessages(BUNDLE_NAME, Messages.class);
	}

	private Messages() {
	}
}
