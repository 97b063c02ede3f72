/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.interphase.ui.internal.editor.StackCanvas;

/** The outline of a drawing: all of it in small, with the part that is seen. */
public final class OverviewPage extends Page implements IContentOutlinePage {

	private final StackCanvas canvas;
	@NonNullByDefault({})
	private OverviewCanvas overview;

	/** The outline of what a canvas shows. */
	public OverviewPage(StackCanvas canvas) {
		this.canvas = canvas;
	}

	@Override
	public void createControl(Composite parent) {
		overview = new OverviewCanvas(parent, canvas);
	}

	@Override
	public Control getControl() {
		return overview;
	}

	@Override
	public void setFocus() {
		overview.setFocus();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		// nothing is selected in a picture; the canvas selects
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		// see above
	}

	@Override
	public ISelection getSelection() {
		return StructuredSelection.EMPTY;
	}

	@Override
	public void setSelection(@Nullable ISelection selection) {
		// see above
	}
}
