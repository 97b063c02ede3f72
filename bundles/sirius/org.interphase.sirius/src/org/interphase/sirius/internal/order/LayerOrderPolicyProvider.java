/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.order;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gmf.runtime.common.core.service.AbstractProvider;
import org.eclipse.gmf.runtime.common.core.service.IOperation;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IResizableCompartmentEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editpolicies.EditPolicyRoles;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.CreateEditPoliciesOperation;
import org.eclipse.gmf.runtime.diagram.ui.services.editpolicy.IEditPolicyProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramListEditPart;
import org.interphase.model.Layer;
import org.interphase.model.Stack;
import org.interphase.sirius.InterphaseViewpoint;

/** Lets the layers of a stack diagram be put into another order with the mouse. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
public final class LayerOrderPolicyProvider extends AbstractProvider implements IEditPolicyProvider {

	@Override
	public boolean provides(IOperation operation) {
		return operation instanceof CreateEditPoliciesOperation creation
				&& (takesLayers(creation.getEditPart()) || holdsLayers(creation.getEditPart()));
	}

	@Override
	public void createEditPolicies(EditPart part) {
		if (holdsLayers(part)) {
			part.installEditPolicy(EditPolicy.LAYOUT_ROLE, new LayersLayoutPolicy());
		} else {
			part.installEditPolicy(EditPolicyRoles.DRAG_DROP_ROLE, new LayerDropPolicy());
		}
	}

	/** Whether this is a layer, or its inside. */
	private static boolean takesLayers(EditPart part) {
		DDiagramElement shown = shown(part);
		return (part instanceof IDiagramListEditPart || part instanceof IResizableCompartmentEditPart) && shown != null
				&& shown.getTarget() instanceof Layer;
	}

	/** Whether this is the inside of a stack. */
	private static boolean holdsLayers(EditPart part) {
		DDiagramElement shown = shown(part);
		return part instanceof IResizableCompartmentEditPart && shown != null && shown.getTarget() instanceof Stack;
	}

	/** What an edit part of a stack diagram stands for. */
	private static @Nullable DDiagramElement shown(EditPart part) {
		return part instanceof IGraphicalEditPart && part.getModel() instanceof View view
				&& view.getElement() instanceof DDiagramElement element
				&& InterphaseViewpoint.isStackDiagram(element.getParentDiagram()) ? element : null;
	}
}
