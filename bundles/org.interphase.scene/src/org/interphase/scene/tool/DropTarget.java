/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.tool;

import java.util.List;
import java.util.Optional;

import org.interphase.scene.Bounds;
import org.interphase.scene.Insertion;
import org.interphase.scene.Region;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.Shape;

/** What something that is dragged from a palette would be put on. */
public sealed interface DropTarget {

	/** What to paint while it is dragged there. */
	List<Shape> marker(ScenePlan plan);

	/** A place between layers. */
	record Place(Insertion insertion) implements DropTarget {

		@Override
		public List<Shape> marker(ScenePlan plan) {
			return Markers.insertion(insertion, plan.palette());
		}
	}

	/**
	 * A face of a boundary.
	 *
	 * @param upper whether it is the face of the layer above
	 */
	record FaceOf(String boundary, boolean upper) implements DropTarget {

		private static final double DEPTH = 10;

		@Override
		public List<Shape> marker(ScenePlan plan) {
			return plan.region(boundary).map(Region::bounds).map(bounds -> Markers.frame(
					new Bounds(bounds.x(), upper ? bounds.middle() - DEPTH : bounds.middle(), bounds.width(), DEPTH),
					plan.palette())).orElse(List.of());
		}
	}

	/** Both faces of a layer. */
	record FacesOf(String layer) implements DropTarget {

		@Override
		public List<Shape> marker(ScenePlan plan) {
			return plan.region(layer).map(region -> Markers.frame(region.bounds(), plan.palette())).orElse(List.of());
		}
	}

	/** Where a layer would go if it is dropped at a point; empty if it cannot be dropped there. */
	static Optional<DropTarget> forLayer(ScenePlan plan, double x, double y) {
		return plan.insertion(x, y).map(Place::new);
	}

	/**
	 * Which faces a treatment would reach if it is dropped at a point: near a boundary the face on that side of it, else both
	 * faces of the layer.
	 */
	static Optional<DropTarget> forTreatment(ScenePlan plan, double x, double y) {
		Optional<Region> region = plan.hit(x, y);
		if (region.isEmpty()) {
			return Optional.empty();
		}
		Region hit = region.get();
		return switch (hit.part()) {
		case BOUNDARY -> Optional.of(new FaceOf(hit.element(), y < hit.bounds().middle()));
		case LAYER -> Optional.of(new FacesOf(hit.element()));
		case STACK -> Optional.empty();
		};
	}
}
