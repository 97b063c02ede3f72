/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;

/** What screen readers call a control. */
@NonNullByDefault({})
class AccessibleNameTest {

	@Test
	void controlIsNamedAndItsRowsAreNot() {
		Shell shell = new Shell(Display.getCurrent());
		try {
			Table table = new Table(shell, SWT.NONE);
			assertEquals("Materials", asked(table, ACC.CHILDID_SELF));
			assertNull(asked(table, 0));
		} finally {
			shell.dispose();
		}
	}

	private static String asked(Table table, int child) {
		AccessibleEvent event = new AccessibleEvent(table.getAccessible());
		event.childID = child;
		AccessibleName.listener("Materials").getName(event);
		return event.result;
	}
}
