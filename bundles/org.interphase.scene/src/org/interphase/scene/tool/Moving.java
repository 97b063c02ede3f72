/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scene.Insertion;
import org.interphase.scene.Shape;

/** Layers are dragged to another place. */
final class Moving implements Tool {

	private final Desk desk;
	private final List<String> layers;
	private @Nullable Insertion place;
	private boolean copying;

	Moving(Desk desk, List<String> layers) {
		this.desk = desk;
		this.layers = layers;
	}

	@Override
	public Tool drag(Pointer to) {
		Optional<Insertion> nearest = desk.plan().insertion(to.x(), to.y());
		place = nearest.isPresent() ? nearest.get() : null;
		copying = to.toggle();
		return this;
	}

	@Override
	public Tool release(Pointer at) {
		drag(at);
		Insertion target = place;
		if (target != null && copying) {
			desk.gestures().copy(layers, target);
		} else if (target != null && changesAnything(target)) {
			desk.gestures().move(layers, target);
		}
		return new Idle(desk);
	}

	@Override
	public List<Shape> feedback() {
		Insertion target = place;
		return target != null && (copying || changesAnything(target)) ? Markers.insertion(target, desk.palette()) : List.of();
	}

	@Override
	public PointerShape shape(Pointer at) {
		if (place == null) {
			return PointerShape.REFUSED;
		}
		return copying ? PointerShape.COPY : PointerShape.MOVE;
	}

	/** Layers that stand together and are put beside each other again stay where they are. */
	private boolean changesAnything(Insertion target) {
		List<String> all = desk.plan().layersBeside(layers.get(0));
		if (!desk.plan().stackOf(layers.get(0)).filter(target.stack()::equals).isPresent()) {
			return true;
		}
		int first = all.indexOf(layers.get(0));
		boolean together = all.subList(first, Math.min(all.size(), first + layers.size())).equals(layers);
		return !together || target.index() < first || target.index() > first + layers.size();
	}
}
