/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;
import org.interphase.sirius.InterphaseViewpoint;

/** Says that diagrams of stacks and modules arrange themselves. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class StackLayoutProvider implements LayoutProvider {

	@Override
	public boolean provides(IGraphicalEditPart container) {
		EObject shown = container.getNotationView() == null ? null
				: container.getNotationView().getDiagram().getElement();
		return shown instanceof DDiagram diagram
				&& (InterphaseViewpoint.isStackDiagram(diagram) || InterphaseViewpoint.isModuleDiagram(diagram));
	}

	@Override
	public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
		return new SettledLayout();
	}

	@Override
	public boolean isDiagramLayoutProvider() {
		return true;
	}
}
