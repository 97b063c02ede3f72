/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.Optional;

import org.interphase.scene.Region;

/** Nothing is pressed. */
final class Idle implements Tool {

	private final Desk desk;

	Idle(Desk desk) {
		this.desk = desk;
	}

	@Override
	public Tool press(Pointer at) {
		Optional<Region> region = desk.plan().hit(at.x(), at.y());
		if (region.isEmpty()) {
			return new Marquee(desk, at);
		}
		String element = region.get().element();
		Selection selection = desk.selection();
		if (at.extend()) {
			desk.select(selection.extended(desk.plan(), element));
		} else if (!at.toggle() && !selection.contains(element)) {
			desk.select(Selection.of(element));
		}
		return new Pressed(desk, region.get(), at);
	}

	@Override
	public PointerShape shape(Pointer at) {
		return desk.plan().edge(at.x(), at.y()).isPresent() ? PointerShape.RESIZE : PointerShape.USUAL;
	}

	@Override
	public boolean isBusy() {
		return false;
	}
}
