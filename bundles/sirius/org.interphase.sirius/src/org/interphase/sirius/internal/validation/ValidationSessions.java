/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.validation;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.validate.RuleValidator;
import org.interphase.model.CellstackPackage;
import org.interphase.sirius.InterphaseViewpoint;

/** Lets "Validate diagram" report each finding once, from the first session of a workbench on. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class ValidationSessions extends SessionManagerListener.Stub {

	@Override
	public void notifyAddSession(Session newSession) {
		if (PlatformUI.isWorkbenchRunning()) {
			RuleValidator.register();
			EValidator present = EValidator.Registry.INSTANCE.getEValidator(CellstackPackage.eINSTANCE);
			if (!(present instanceof ShownOnceValidator)) {
				EValidator.Registry.INSTANCE.put(CellstackPackage.eINSTANCE,
						new ShownOnceValidator(present, ValidationSessions::shown));
				ProblemsOnce.start();
			}
		}
	}

	/** The parts of a design that the stack diagram in the active editor shows; nothing if there is none. */
	private static Set<EObject> shown() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		return shownBy(page == null ? null : page.getActiveEditor());
	}

	private static Set<EObject> shownBy(@Nullable IEditorPart editor) {
		return editor instanceof DDiagramEditor diagramEditor && diagramEditor.getRepresentation() instanceof DDiagram diagram
				&& InterphaseViewpoint.isStackDiagram(diagram)
						? diagram.getDiagramElements().stream().map(DDiagramElement::getTarget).collect(Collectors.toSet())
						: Set.of();
	}
}
