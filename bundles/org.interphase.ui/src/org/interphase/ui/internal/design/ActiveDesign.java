/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.design;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** The design of the active editor of a page. */
public final class ActiveDesign implements IPartListener2 {

	private final Runnable onChange;
	private @Nullable IWorkbenchPage page;

	/** The listener runs when another design may be the active one. */
	public ActiveDesign(Runnable onChange) {
		this.onChange = onChange;
	}

	/** Starts to follow a page. */
	public void follow(IWorkbenchPage followed) {
		page = followed;
		followed.addPartListener(this);
	}

	/** Ends it. */
	public void stop() {
		IWorkbenchPage followed = page;
		if (followed != null) {
			followed.removePartListener(this);
		}
	}

	/** The design of the active editor. */
	public Optional<DesignPart> part() {
		return OpenDesigns.active(page);
	}

	@Override
	public void partActivated(IWorkbenchPartReference part) {
		onChange.run();
	}

	@Override
	public void partBroughtToTop(IWorkbenchPartReference part) {
		onChange.run();
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		onChange.run();
	}
}
