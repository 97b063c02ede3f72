/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.CreateEditPoliciesOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.IEditPolicyProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDDiagramEditPart;
import org.interphase.sirius.InterphaseViewpoint;

/** Gives the diagrams of stacks and modules the policy that leaves them as they are. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class DiagramPolicyProvider extends AbstractProvider implements IEditPolicyProvider {

	@Override
	public boolean provides(IOperation operation) {
		return operation instanceof CreateEditPoliciesOperation creation
				&& creation.getEditPart() instanceof IDDiagramEditPart
				&& creation.getEditPart().getModel() instanceof View view && view.getElement() instanceof DDiagram diagram
				&& (InterphaseViewpoint.isStackDiagram(diagram) || InterphaseViewpoint.isModuleDiagram(diagram));
	}

	@Override
	public void createEditPolicies(EditPart part) {
		part.installEditPolicy(EditPolicy.CONTAINER_ROLE, new SettledContainerPolicy());
	}
}
