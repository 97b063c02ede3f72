/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.compare;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.interphase.ui.InterphaseUi;

/** Compares the two designs that are selected, in the order of the tree. */
public final class CompareHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		List<IFile> files = HandlerUtil.getCurrentStructuredSelection(event).stream()
				.map(element -> Adapters.adapt(element, IFile.class)).filter(Objects::nonNull).toList();
		if (files.size() == 2) {
			try {
				if (HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
						.showView(InterphaseUi.COMPARE_VIEW) instanceof CompareView view) {
					view.compare(files.get(0), files.get(1));
				}
			} catch (PartInitException exception) {
				throw new ExecutionException(exception.getMessage(), exception);
			}
		}
		return null;
	}
}
