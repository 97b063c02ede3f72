/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.interphase.scene.Bounds;
import org.interphase.scene.Shape;

/** A rectangle is drawn from free space: the layers that it touches are selected. */
final class Marquee implements Tool {

	private final Desk desk;
	private final Pointer start;
	private final Selection before;
	private Pointer end;

	Marquee(Desk desk, Pointer start) {
		this.desk = desk;
		this.start = start;
		end = start;
		before = start.toggle() || start.extend() ? desk.selection() : Selection.NONE;
	}

	@Override
	public Tool drag(Pointer to) {
		end = to;
		return this;
	}

	@Override
	public Tool release(Pointer at) {
		end = at;
		Set<String> elements = new LinkedHashSet<>(before.elements());
		if (at.distance(start) >= Pressed.TREMBLING) {
			elements.addAll(desk.plan().layersIn(start.to(end)));
		}
		desk.select(Selection.of(new ArrayList<>(elements)));
		return new Idle(desk);
	}

	@Override
	public List<Shape> feedback() {
		Bounds area = start.to(end);
		return area.width() + area.height() < Pressed.TREMBLING ? List.of()
				: List.of(new Shape.Box(area, 0, null, desk.palette().selection()));
	}
}
