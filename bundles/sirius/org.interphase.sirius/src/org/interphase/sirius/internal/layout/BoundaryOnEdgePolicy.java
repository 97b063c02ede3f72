/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import java.util.List;
import java.util.Optional;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutListener;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gmf.runtime.gef.ui.figures.NodeFigure;
import org.eclipse.gmf.runtime.diagram.ui.figures.BorderedNodeFigure;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.interphase.model.Boundary;
import org.interphase.model.Layer;

/**
 * Keeps a boundary on the edge between its two layers, wherever they move. Its place is worked out from theirs and not kept
 * in the diagram, so that there is nothing to undo and nothing to get out of step.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class BoundaryOnEdgePolicy extends AbstractEditPolicy {

	/** Role of this policy. */
	static final String ROLE = "org.interphase.sirius.boundaryOnEdge"; //$NON-NLS-1$

	private final LayoutListener follower = new LayoutListener.Stub() {
		@Override
		public void postLayout(IFigure container) {
			relocate();
		}
	};
	private List<IFigure> followed = List.of();

	@Override
	public void activate() {
		super.activate();
		if (getHost().getParent() instanceof GraphicalEditPart frame
				&& frame.getFigure() instanceof BorderedNodeFigure figure) {
			IFigure node = node();
			node.getParent().setConstraint(node, new LayerEdgeLocator(figure.getMainFigure(), this::layerAbove));
			followed = compartments(frame);
			followed.forEach(compartment -> compartment.addLayoutListener(follower));
		}
	}

	@Override
	public void deactivate() {
		followed.forEach(compartment -> compartment.removeLayoutListener(follower));
		followed = List.of();
		super.deactivate();
	}

	private void relocate() {
		IFigure node = node();
		if (node.getParent() != null
				&& node.getParent().getLayoutManager().getConstraint(node) instanceof LayerEdgeLocator locator) {
			locator.relocate(node);
		}
	}

	private IFigure node() {
		return ((GraphicalEditPart) getHost()).getFigure();
	}

	/** Figure of the layer above the boundary; none while it is not shown. */
	private Optional<IFigure> layerAbove() {
		if (!(getHost() instanceof IDiagramElementEditPart host)
				|| !(host.resolveTargetSemanticElement() instanceof Boundary boundary)) {
			return Optional.empty();
		}
		Layer layer = boundary.getLeft();
		for (Object sibling : getHost().getParent().getChildren()) {
			for (Object region : ((EditPart) sibling).getChildren()) {
				if (region instanceof IDiagramElementEditPart part && part.resolveTargetSemanticElement() == layer) {
					return Optional.of(part.getFigure());
				}
			}
		}
		return Optional.empty();
	}

	/** What the layers are laid out in. */
	private static List<IFigure> compartments(GraphicalEditPart frame) {
		return frame.getChildren().stream().filter(GraphicalEditPart.class::isInstance).map(GraphicalEditPart.class::cast)
				.filter(part -> !(part.getFigure() instanceof NodeFigure)).map(GraphicalEditPart::getContentPane).toList();
	}
}
