/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows a view. */
abstract class ShowViewHandler extends AbstractHandler {

	private final String view;

	ShowViewHandler(String view) {
		this.view = view;
	}

	@Override
	public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		try {
			return HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(view);
		} catch (PartInitException exception) {
			throw new ExecutionException(exception.getMessage(), exception);
		}
	}
}
