/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.library;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;

/** Lets the chosen material be dragged out of the library, onto a layer of a drawing that takes materials. */
final class MaterialDrag extends DragSourceAdapter {

	private final TableViewer materials;

	private MaterialDrag(TableViewer materials) {
		this.materials = materials;
	}

	/** Lets the materials of a table be dragged. They are never moved, but a target that asks for a move takes a copy. */
	static void install(TableViewer materials) {
		materials.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] { LocalSelectionTransfer.getTransfer() },
				new MaterialDrag(materials));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !materials.getStructuredSelection().isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(materials.getStructuredSelection());
	}

	@Override
	public void dragSetData(DragSourceEvent event) {
		event.data = materials.getStructuredSelection();
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
