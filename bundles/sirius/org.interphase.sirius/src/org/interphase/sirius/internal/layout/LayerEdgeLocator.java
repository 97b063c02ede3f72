/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.layout;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.sirius.diagram.ui.tools.api.figure.locator.DBorderItemLocator;

/** Puts a boundary on the right side of the frame, at the lower edge of a layer. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class LayerEdgeLocator extends DBorderItemLocator {

	private final Supplier<Optional<IFigure>> layerAbove;

	LayerEdgeLocator(IFigure frame, Supplier<Optional<IFigure>> layerAbove) {
		super(frame, PositionConstants.EAST);
		this.layerAbove = layerAbove;
	}

	@Override
	public void relocate(IFigure node) {
		Optional<IFigure> layer = layerAbove.get();
		if (layer.isEmpty()) {
			super.relocate(node);
			return;
		}
		Rectangle edge = layer.get().getBounds().getCopy();
		layer.get().translateToAbsolute(edge);
		node.translateToRelative(edge);
		Dimension size = getSize(node);
		setCurrentSideOfParent(PositionConstants.EAST);
		node.setBounds(new Rectangle(
				new Point(getParentBorder().right() - size.width / 2, edge.bottom() - size.height / 2), size));
	}
}
