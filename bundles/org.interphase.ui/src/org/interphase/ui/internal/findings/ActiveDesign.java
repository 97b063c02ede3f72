/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.findings;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.interphase.ui.internal.design.DesignPart;
import org.interphase.ui.internal.design.OpenDesigns;

/** The design of the active editor of a page. */
final class ActiveDesign implements IPartListener2 {

	private final Runnable onChange;
	private @Nullable IWorkbenchPage page;

	ActiveDesign(Runnable onChange) {
		this.onChange = onChange;
	}

	void follow(IWorkbenchPage followed) {
		page = followed;
		followed.addPartListener(this);
	}

	void stop() {
		IWorkbenchPage followed = page;
		if (followed != null) {
			followed.removePartListener(this);
		}
	}

	Optional<DesignPart> part() {
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
