/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Names of controls for screen readers, which see no label that merely stands beside. */
public final class AccessibleName {

	private AccessibleName() {
	}

	/** Names a control; its children, such as the rows of a table, keep names of their own. */
	public static void give(Control control, String name) {
		control.getAccessible().addAccessibleListener(listener(name));
	}

	/** Gives a control a name when it is asked for it. */
	public static AccessibleListener listener(String name) {
		return new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID == ACC.CHILDID_SELF) {
					event.result = name;
				}
			}
		};
	}
}
