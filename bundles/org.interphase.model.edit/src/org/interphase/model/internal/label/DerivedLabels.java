/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.model.internal.label;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.interphase.model.Boundary;
import org.interphase.model.CellstackPackage;
import org.interphase.model.Layer;
import org.interphase.model.Stack;

/** Labels that name another part: boundaries and faces are named after layers. */
final class DerivedLabels {

	private DerivedLabels() {
	}

	/** The parts that are named after the one that has changed, in the order of the stack; it is not among them itself. */
	static List<EObject> after(Notification change) {
		return switch (change.getNotifier()) {
			case Layer layer when names(layer, change.getFeature()) -> namedAfter(layer);
			case Boundary boundary when connects(change.getFeature()) -> faces(boundary);
			case null, default -> List.of();
		};
	}

	/** Whether a change of this feature ends one of the sides of a boundary at another layer. */
	static boolean connects(Object feature) {
		return feature == CellstackPackage.Literals.BOUNDARY__LEFT || feature == CellstackPackage.Literals.BOUNDARY__RIGHT;
	}

	/** A material names only layers that have no name of their own. */
	private static boolean names(Layer layer, Object feature) {
		return feature == CellstackPackage.Literals.NAMED__NAME
				|| feature == CellstackPackage.Literals.LAYER__MATERIAL && (layer.getName() == null || layer.getName().isBlank());
	}

	/** The boundaries on both sides of a layer, each with the face that is the layer's own. */
	private static List<EObject> namedAfter(Layer layer) {
		return layer.eContainer() instanceof Stack stack ? stack.getBoundaries().stream()
				.filter(boundary -> boundary.getLeft() == layer || boundary.getRight() == layer)
				.flatMap(boundary -> present(boundary,
						boundary.getLeft() == layer ? boundary.getLeftFace() : boundary.getRightFace()))
				.toList() : List.of();
	}

	private static List<EObject> faces(Boundary boundary) {
		return present(boundary.getLeftFace(), boundary.getRightFace()).toList();
	}

	private static Stream<EObject> present(EObject... parts) {
		return Stream.of(parts).filter(Objects::nonNull);
	}
}
