/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.sirius.internal.selection;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Which layers of a stack an edit was about: those that came or went elsewhere, or else the one beside what was removed. */
final class EditedLayers {

	private EditedLayers() {
	}

	/** The layers that changes of the feature {@code layers} of stacks were about, as they stand now. */
	static List<Layer> of(Collection<Notification> changes) {
		List<Layer> placed = changes.stream().filter(change -> change.getEventType() != Notification.REMOVE)
				.flatMap(EditedLayers::placed).filter(layer -> layer.eContainer() instanceof Stack).distinct().toList();
		return placed.isEmpty() ? changes.stream().reduce((earlier, later) -> later).flatMap(EditedLayers::neighbour)
				.map(List::of).orElse(List.of()) : placed;
	}

	/** The layers that a change put where they are. */
	private static Stream<Layer> placed(Notification change) {
		Collection<?> values = change.getNewValue() instanceof Collection<?> several ? several
				: Optional.ofNullable(change.getNewValue()).stream().toList();
		return values.stream().filter(Layer.class::isInstance).map(Layer.class::cast);
	}

	/** The layer that stands where one was removed, or the last one. */
	private static Optional<Layer> neighbour(Notification removal) {
		if (removal.getNotifier() instanceof Stack stack && !stack.getLayers().isEmpty()) {
			List<Layer> layers = stack.getLayers();
			return Optional.of(layers.get(Math.clamp(removal.getPosition(), 0, layers.size() - 1)));
		}
		return Optional.empty();
	}
}
