/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finished drawing, immutable and free of any toolkit.
 *
 * @param width   in units of the drawing (pixels at 100 %)
 * @param height  as the width
 * @param palette its colours
 * @param shapes  what to paint, in this order
 * @param regions what can be hit, each stack from its first layer to its last, boundaries between their layers
 */
public record Scene(double width, double height, Palette palette, List<Shape> shapes, List<Region> regions) {

	/** Copies the lists. */
	public Scene {
		shapes = List.copyOf(shapes);
		regions = List.copyOf(regions);
	}

	/** What lies at a point: a boundary before a layer. */
	public Optional<Region> hit(double x, double y) {
		return regions.stream().filter(region -> region.bounds().contains(x, y)).min(Comparator.comparing(Region::part));
	}

	/** The region of an element; the first one if it has several. */
	public Optional<Region> region(String element) {
		return regions.stream().filter(region -> region.element().equals(element)).findFirst();
	}

	/** The texts that tell about an element, in drawing order. */
	public List<String> texts(String element) {
		return shapes.stream().filter(Shape.Label.class::isInstance).map(Shape.Label.class::cast)
				.filter(label -> label.element().equals(element)).map(Shape.Label::text).toList();
	}
}
