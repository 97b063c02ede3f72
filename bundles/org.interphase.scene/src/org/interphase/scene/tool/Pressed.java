/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;
import java.util.Optional;

import org.interphase.scene.LayerFigure;
import org.interphase.scene.Region;

/** An element is pressed: if the pointer moves, it becomes a drag; else it was a click. */
final class Pressed implements Tool {

	/** The pointer trembles so far without meaning a drag. */
	static final double TREMBLING = 4;

	private final Desk desk;
	private final Region region;
	private final Pointer start;

	Pressed(Desk desk, Region region, Pointer start) {
		this.desk = desk;
		this.region = region;
		this.start = start;
	}

	@Override
	public Tool drag(Pointer to) {
		if (to.distance(start) < TREMBLING) {
			return this;
		}
		Optional<LayerFigure> above = desk.plan().edge(start.x(), start.y());
		if (above.isPresent()) {
			return new Resizing(desk, above.get(), start).drag(to);
		}
		if (region.part() != Region.Part.LAYER) {
			return this;
		}
		if (!desk.selection().contains(region.element())) {
			desk.select(Selection.of(region.element()));
		}
		List<String> layers = desk.selection().layers(desk.plan());
		return new Moving(desk, layers.stream().filter(desk.plan().layersBeside(region.element())::contains).toList())
				.drag(to);
	}

	@Override
	public Tool release(Pointer at) {
		if (at.toggle()) {
			desk.select(desk.selection().toggled(region.element()));
		} else if (!at.extend()) {
			// a click on one of several selected elements selects just that one
			desk.select(Selection.of(region.element()));
		}
		return new Idle(desk);
	}

	@Override
	public boolean isBusy() {
		return false;
	}
}
