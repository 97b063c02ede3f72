/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;

import org.interphase.scene.LayerFigure;
import org.interphase.scene.Shape;

/** The lower edge of a layer is dragged: it gets thicker or thinner. */
final class Resizing implements Tool {

	private final Desk desk;
	private final LayerFigure layer;
	private final Pointer start;
	private Pointer end;
	private double thickness;

	Resizing(Desk desk, LayerFigure layer, Pointer start) {
		this.desk = desk;
		this.layer = layer;
		this.start = start;
		end = start;
		thickness = layer.thickness();
	}

	@Override
	public Tool drag(Pointer to) {
		end = to;
		thickness = desk.plan().resized(layer.id(), to.y() - start.y()).orElse(layer.thickness());
		return this;
	}

	@Override
	public Tool release(Pointer at) {
		drag(at);
		if (thickness != layer.thickness()) {
			desk.gestures().resize(layer.id(), thickness);
		}
		return new Idle(desk);
	}

	@Override
	public List<Shape> feedback() {
		return Markers.resized(layer, thickness, end, desk.plan());
	}

	@Override
	public PointerShape shape(Pointer at) {
		return PointerShape.RESIZE;
	}
}
