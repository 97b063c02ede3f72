/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.table;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;

/** The table in the clipboard. */
public final class ClipboardTable {

	private ClipboardTable() {
	}

	/** Text of the clipboard if it is a table, so that it need not be pasted a second time; else empty. */
	public static String text(Display display) {
		Clipboard clipboard = new Clipboard(display);
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text && text.contains("\t") ? text : ""; //$NON-NLS-1$ //$NON-NLS-2$
		} finally {
			clipboard.dispose();
		}
	}
}
