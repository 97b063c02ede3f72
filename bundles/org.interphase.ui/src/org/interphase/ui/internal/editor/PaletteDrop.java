/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.interphase.scene.tool.Pointer;
import org.interphase.ui.internal.palette.PaletteEntry;

/** Takes what is dragged from the palette: shows where it would go, and puts it there. */
public final class PaletteDrop extends DropTargetAdapter {

	private final StackCanvas canvas;
	private final DesignEdits edits;

	private PaletteDrop(StackCanvas canvas, DesignEdits edits) {
		this.canvas = canvas;
		this.edits = edits;
	}

	/** Lets a canvas take entries. */
	static PaletteDrop install(StackCanvas canvas, DesignEdits edits) {
		PaletteDrop drop = new PaletteDrop(canvas, edits);
		DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
		target.setTransfer(LocalSelectionTransfer.getTransfer());
		target.addDropListener(drop);
		return drop;
	}

	/** Shows where an entry would go from a point of the canvas; false: nowhere. */
	public boolean over(PaletteEntry entry, int x, int y) {
		Optional<org.interphase.scene.tool.DropTarget> target = target(entry, x, y);
		canvas.setDropMarker(target.map(found -> found.marker(canvas.plan())).orElse(List.of()));
		canvas.scroll().dragNear(x, y);
		return target.isPresent();
	}

	/** Puts an entry where it goes from a point of the canvas. */
	public void drop(PaletteEntry entry, int x, int y) {
		leave();
		target(entry, x, y).ifPresent(target -> edits.drop(entry, target));
	}

	private void leave() {
		canvas.setDropMarker(List.of());
	}

	private Optional<org.interphase.scene.tool.DropTarget> target(PaletteEntry entry, int x, int y) {
		Pointer at = canvas.pointer(x, y, 0);
		return entry instanceof PaletteEntry.OfTreatment
				? org.interphase.scene.tool.DropTarget.forTreatment(canvas.plan(), at.x(), at.y())
				: org.interphase.scene.tool.DropTarget.forLayer(canvas.plan(), at.x(), at.y());
	}

	private static Optional<PaletteEntry> dragged() {
		return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof PaletteEntry entry ? Optional.of(entry) : Optional.empty();
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		dragOver(event);
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		Point point = canvas.toControl(event.x, event.y);
		boolean fits = dragged().filter(entry -> over(entry, point.x, point.y)).isPresent();
		event.detail = fits ? DND.DROP_COPY : DND.DROP_NONE;
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		leave();
	}

	@Override
	public void drop(DropTargetEvent event) {
		Point point = canvas.toControl(event.x, event.y);
		dragged().ifPresent(entry -> drop(entry, point.x, point.y));
		canvas.setFocus();
	}
}
