/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.part;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.interphase.model.Identified;

/** The elements of a design whose figures, lines or cells are selected in an editor of Sirius. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class ElementSelection implements ISelectionProvider {

	private final DialectEditor editor;
	private final List<ISelectionChangedListener> listeners = new CopyOnWriteArrayList<>();
	private final ISelectionChangedListener onSelection = event -> tell();
	private final @Nullable ISelectionProvider followed;

	ElementSelection(DialectEditor editor) {
		this.editor = editor;
		followed = editor.getSite().getSelectionProvider();
		if (followed != null) {
			followed.addSelectionChangedListener(onSelection);
		}
	}

	/** Ends following the editor. */
	void dispose() {
		ISelectionProvider provider = followed;
		if (provider != null) {
			provider.removeSelectionChangedListener(onSelection);
		}
		listeners.clear();
	}

	@Override
	public ISelection getSelection() {
		return new StructuredSelection(DialectUIManager.INSTANCE.getSelection(editor).stream().map(DSemanticDecorator::getTarget)
				.filter(Identified.class::isInstance).distinct().toList());
	}

	/** Selects and shows what represents the first of these elements; several figures may stand for one. */
	@Override
	public void setSelection(ISelection selection) {
		DRepresentation shown = editor.getRepresentation();
		if (shown != null && selection instanceof IStructuredSelection structured
				&& structured.getFirstElement() instanceof EObject element) {
			shown.getRepresentationElements().stream().filter(candidate -> candidate.getTarget() == element).findFirst()
					.ifPresent(found -> DialectUIManager.INSTANCE.selectAndReveal(editor, List.<DRepresentationElement>of(found)));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	private void tell() {
		if (!listeners.isEmpty()) {
			SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
			listeners.forEach(listener -> listener.selectionChanged(event));
		}
	}
}
