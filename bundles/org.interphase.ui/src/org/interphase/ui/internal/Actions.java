/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** Actions of menus and toolbars that just do something. */
public final class Actions {

	private Actions() {
	}

	/** An action that does a work when it is chosen. */
	public static Action push(String text, String toolTip, Runnable work) {
		Action action = new Action(text, IAction.AS_PUSH_BUTTON) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(toolTip);
		return action;
	}
}
