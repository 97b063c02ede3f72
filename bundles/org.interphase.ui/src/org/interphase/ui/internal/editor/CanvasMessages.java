/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
@NonNullByDefault({})
final class CanvasMessages extends NLS {

	private static final String BUNDLE_NAME = CanvasMessages.class.getPackageName() + ".messages"; //$NON-NLS-1$

	public static String canvas_accessibleHelp;
	public static String canvas_accessibleName;
	public static String canvas_fit;
	public static String canvas_palette;
	public static String canvas_percent;
	public static String menu_fix;
	public static String menu_insertAbove;
	public static String menu_insertBelow;
	public static String menu_insertHere;
	public static String menu_treat;
	public static String menu_untreated;

	static {
		NLS.initializeMessages(BUNDLE_NAME, CanvasMessages.class);
	}

	private CanvasMessages() {
	}
}
