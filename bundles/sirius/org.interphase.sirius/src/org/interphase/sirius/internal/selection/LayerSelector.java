/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.selection;

import java.util.List;

import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.sirius.InterphaseViewpoint;

/**
 * Selects the layers that an edit was about in the stack diagram that is active. Sirius itself selects all that is new in a diagram, and
 * lets a tool choose among that only; but the boundaries around a moved layer are new, and the layer is not.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class LayerSelector extends ResourceSetListenerImpl {

	private final Session session;

	/** A selector for the diagrams of a session, to be added to its editing domain. */
	LayerSelector(Session session) {
		super(NotificationFilter.createFeatureFilter(CellstackPackage.Literals.STACK__LAYERS));
		this.session = session;
	}

	@Override
	public boolean isPostcommitOnly() {
		return true;
	}

	@Override
	public void resourceSetChanged(ResourceSetChangeEvent event) {
		Display display = Display.getCurrent();
		if (display == null || event.getTransaction() == null
				|| Boolean.TRUE.equals(event.getTransaction().getOptions().get(Transaction.OPTION_IS_UNDO_REDO_TRANSACTION))) {
			return;
		}
		List<Layer> layers = EditedLayers.of(event.getNotifications());
		if (!layers.isEmpty()) {
			// once Sirius has selected what is new, which it does later as well
			display.asyncExec(() -> display.asyncExec(() -> select(layers)));
		}
	}

	private void select(List<Layer> layers) {
		DDiagramEditor editor = activeEditor();
		if (editor != null && session.isOpen() && editor.getSession() == session
				&& editor.getRepresentation() instanceof DSemanticDiagram diagram && InterphaseViewpoint.isStackDiagram(diagram)) {
			List<DRepresentationElement> shown = diagram.getDiagramElements().stream()
					.filter(element -> layers.contains(element.getTarget())).map(DRepresentationElement.class::cast).toList();
			if (!shown.isEmpty()) {
				DialectUIManager.INSTANCE.setSelection(editor, shown);
			}
		}
	}

	private static @Nullable DDiagramEditor activeEditor() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return page != null && page.getActiveEditor() instanceof DDiagramEditor editor ? editor : null;
	}
}
