/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.model.Boundary;
import org.interphase.model.Face;
import org.interphase.model.Layer;
import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.LayerFigure;

/**
 * Keeps the figures of what an edit left as it was: of thousands of layers an edit changes few. Valid for one assessment.
 */
public final class FigureCache {

	private final Map<Layer, KnownLayer> layers = new IdentityHashMap<>();
	private final Map<Boundary, KnownBoundary> boundaries = new IdentityHashMap<>();

	/** The figure of a layer: the one made before if all that it shows is the same. */
	public LayerFigure layer(Layer layer, Function<Layer, LayerFigure> make) {
		KnownLayer known = layers.get(layer);
		if (known == null || !known.isOf(layer)) {
			known = new KnownLayer(layer.getId(), layer.getName(), layer.getMaterial(), layer.getThickness(),
					layer.getPorosity(), make.apply(layer));
			layers.put(layer, known);
		}
		return known.figure;
	}

	/**
	 * The figure of a boundary: the one made before if all that it shows is the same.
	 *
	 * @param above name of the layer above
	 * @param below name of the layer below
	 */
	public BoundaryFigure boundary(Boundary boundary, String above, String below, Supplier<BoundaryFigure> make) {
		// treatments are edited in place, so that treated faces are looked at again
		if (isTreated(boundary.getLeftFace()) || isTreated(boundary.getRightFace())) {
			boundaries.remove(boundary);
			return make.get();
		}
		KnownBoundary known = boundaries.get(boundary);
		if (known == null || !known.above.equals(above) || !known.below.equals(below)) {
			known = new KnownBoundary(above, below, make.get());
			boundaries.put(boundary, known);
		}
		return known.figure;
	}

	private static boolean isTreated(@Nullable Face face) {
		return face != null && !face.getTreatments().isEmpty();
	}

	/** What a figure was made of. Values of the model are replaced, never changed, so their identity tells. */
	private record KnownLayer(@Nullable String id, @Nullable String name, @Nullable String material,
			@Nullable Double thickness, @Nullable Double porosity, LayerFigure figure) {

		boolean isOf(Layer layer) {
			return layer.getId() == id && layer.getName() == name && layer.getMaterial() == material
					&& layer.getThickness() == thickness && layer.getPorosity() == porosity;
		}
	}

	private record KnownBoundary(String above, String below, BoundaryFigure figure) {
	}
}
