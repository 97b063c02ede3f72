/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import org.eclipse.gef.EditPart;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.CreateEditPoliciesOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.IEditPolicyProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramBorderNodeEditPart;
import org.interphase.model.Boundary;
import org.interphase.sirius.InterphaseViewpoint;

/** Gives the boundaries of stack diagrams the policy that keeps them in place. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class BoundaryPolicyProvider extends AbstractProvider implements IEditPolicyProvider {

	@Override
	public boolean provides(IOperation operation) {
		return operation instanceof CreateEditPoliciesOperation creation
				&& creation.getEditPart() instanceof IDiagramBorderNodeEditPart
				&& creation.getEditPart().getModel() instanceof View view
				&& view.getElement() instanceof DDiagramElement element && element.getTarget() instanceof Boundary
				&& InterphaseViewpoint.isStackDiagram(element.getParentDiagram());
	}

	@Override
	public void createEditPolicies(EditPart part) {
		part.installEditPolicy(BoundaryOnEdgePolicy.ROLE, new BoundaryOnEdgePolicy());
	}
}
