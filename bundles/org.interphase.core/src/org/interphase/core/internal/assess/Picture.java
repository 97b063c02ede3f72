/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.assess;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.interphase.core.context.BoundaryContext;
import org.interphase.core.context.LayerContext;
import org.interphase.core.context.StackContext;

/**
 * The layers and boundaries of a stack by their content, without their places. What is equal in two pictures that follow each
 * other is the same object, so that telling what has changed takes no time.
 */
final class Picture {

	private static final int NOWHERE = -1;

	private final StackContext stack;
	private final StackContext settings;
	private final LayerContext[] layers;
	private final BoundaryContext[] boundaries;

	private Picture(StackContext stack) {
		this.stack = stack;
		settings = settings(stack);
		layers = new LayerContext[stack.layers().size()];
		boundaries = new BoundaryContext[stack.boundaries().size()];
	}

	/** The picture of a stack that was never seen before. */
	static Picture of(StackContext stack) {
		Picture picture = new Picture(stack);
		for (int i = 0; i < picture.layers.length; i++) {
			picture.layers[i] = Placed.at(0, stack.layers().get(i));
		}
		for (int i = 0; i < picture.boundaries.length; i++) {
			picture.boundaries[i] = picture.placed(stack.boundaries().get(i), i);
		}
		return picture;
	}

	/** The picture of a stack, with the parts that it has in common with an earlier picture. */
	static Picture of(StackContext stack, Picture before) {
		Picture picture = new Picture(stack);
		Aligner<LayerContext> layers = new Aligner<>(before.layers, LayerContext::id);
		for (int i = 0; i < picture.layers.length; i++) {
			LayerContext layer = stack.layers().get(i);
			picture.layers[i] = at(before.stack.layers(), i) == layer && layers.take(i) ? before.layers[i]
					: layers.common(i, Placed.at(0, layer));
		}
		Aligner<BoundaryContext> boundaries = new Aligner<>(before.boundaries, BoundaryContext::id);
		for (int i = 0; i < picture.boundaries.length; i++) {
			BoundaryContext boundary = stack.boundaries().get(i);
			picture.boundaries[i] = at(before.stack.boundaries(), i) == boundary && picture.stands(i, before)
					&& boundaries.take(i) ? before.boundaries[i] : boundaries.common(i, picture.placed(boundary, i));
		}
		return picture;
	}

	/** Whether the layers of a boundary are those of the boundary at the same place in an earlier picture. */
	private boolean stands(int boundary, Picture before) {
		return layers[boundary] == before.layers[boundary] && layers[boundary + 1] == before.layers[boundary + 1];
	}

	private BoundaryContext placed(BoundaryContext boundary, int index) {
		return Placed.between(layers[index], layers[index + 1], boundary);
	}

	/** All that a stack says of itself as a whole. */
	static StackContext settings(StackContext stack) {
		return new StackContext(stack.id(), stack.name(), List.of(), List.of(), List.of(), stack.conditions(), stack.area(),
				stack.halfStack(), stack.anodeFree(), stack.annotatedVoltage(), stack.annotatedVoltageKind(),
				stack.compliance(), stack.freeVolume(), stack.measurements(), stack.materials(), stack.evidence());
	}

	/** The stack, its layers and boundaries at their places. */
	StackContext stack() {
		return stack;
	}

	/** What the stack says of itself as a whole; without layers and boundaries. */
	StackContext settings() {
		return settings;
	}

	/** Its layers, each at the first place. */
	List<LayerContext> layers() {
		return List.of(layers);
	}

	/** Its boundaries, each between layers at the first place. */
	List<BoundaryContext> boundaries() {
		return List.of(boundaries);
	}

	/** Where each layer with its neighbours stands in an earlier picture; a negative number if it does not. */
	int[] unchangedLayers(Picture before) {
		int[] places = places(layers, before.layers);
		int[] unchanged = new int[places.length];
		for (int i = 0; i < places.length; i++) {
			int place = places[i];
			unchanged[i] = place != NOWHERE && sameLayer(i - 1, before, place - 1) && sameLayer(i + 1, before, place + 1)
					&& sameBoundary(i - 1, before, place - 1) && sameBoundary(i, before, place) ? place : NOWHERE;
		}
		return unchanged;
	}

	/** Where each boundary with its layers and those behind them stands in an earlier picture; negative if it does not. */
	int[] unchangedBoundaries(Picture before) {
		int[] places = places(boundaries, before.boundaries);
		int[] unchanged = new int[places.length];
		for (int i = 0; i < places.length; i++) {
			int place = places[i];
			unchanged[i] = place != NOWHERE && sameLayer(i - 1, before, place - 1) && sameLayer(i + 2, before, place + 2)
					&& sameBoundary(i - 1, before, place - 1) && sameBoundary(i + 1, before, place + 1) ? place : NOWHERE;
		}
		return unchanged;
	}

	private boolean sameLayer(int index, Picture before, int place) {
		return at(layers, index) == at(before.layers, place);
	}

	private boolean sameBoundary(int index, Picture before, int place) {
		return at(boundaries, index) == at(before.boundaries, place);
	}

	private static Object at(List<?> parts, int index) {
		return index < parts.size() ? parts.get(index) : Picture.class;
	}

	private static <T> Object at(T[] parts, int index) {
		return index >= 0 && index < parts.length ? parts[index] : Picture.class;
	}

	/** Where parts stand in an earlier picture; most have kept their order. */
	private static <T> int[] places(T[] parts, T[] before) {
		int[] places = new int[parts.length];
		Map<T, Integer> known = new IdentityHashMap<>();
		int shift = 0;
		for (int i = 0; i < parts.length; i++) {
			if (at(before, i + shift) != parts[i]) {
				if (known.isEmpty()) {
					for (int place = 0; place < before.length; place++) {
						known.put(before[place], place);
					}
				}
				Integer place = known.get(parts[i]);
				if (place == null) {
					places[i] = NOWHERE;
					continue;
				}
				shift = place - i;
			}
			places[i] = i + shift;
		}
		return places;
	}
}
