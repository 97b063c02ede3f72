/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.interphase.ui.internal.file.DesignOpener;

/** Designs that somebody outside the window wants to see: named at the start, or opened from the desktop later on. */
public final class RequestedDesigns {

	private final List<Path> waiting;
	private @Nullable IWorkbenchPage page;

	/** With those named at the start. They wait until there is a page. */
	public RequestedDesigns(List<Path> first) {
		waiting = new ArrayList<>(first);
	}

	/** Opens from now on, too, what the desktop or the native launcher hands to this display. */
	public void listenTo(Display display) {
		display.addListener(SWT.OpenDocument, event -> {
			if (event.text != null) {
				request(Path.of(event.text).toAbsolutePath().normalize());
			}
		});
	}

	/** Opens one more: at once, or as soon as there is a page. */
	public void request(Path design) {
		waiting.add(design);
		openWaiting();
	}

	/** Whether one waits to be opened. */
	public boolean isAnyWaiting() {
		return !waiting.isEmpty();
	}

	/** Opens what waits, and later at once what comes. */
	public void openOn(IWorkbenchPage window) {
		page = window;
		openWaiting();
	}

	private void openWaiting() {
		IWorkbenchPage target = page;
		if (target != null) {
			List<Path> designs = List.copyOf(waiting);
			waiting.clear();
			designs.forEach(design -> DesignOpener.open(target, design));
		}
	}
}
