/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.ArrayList;
import java.util.List;

import org.interphase.scene.internal.StackDrawing;

/**
 * Lays out stacks side by side: the first layer of each on top.
 *
 * @param scale   how thickness becomes height
 * @param palette the colours
 * @param measure how wide texts get
 */
public record SceneLayout(ThicknessScale scale, Palette palette, TextMeasure measure) {

	private static final double MARGIN = 24;

	/** The drawing. */
	public Scene draw(List<StackFigure> stacks) {
		List<Shape> shapes = new ArrayList<>();
		List<Region> regions = new ArrayList<>();
		double x = MARGIN;
		double bottom = MARGIN;
		for (StackFigure stack : stacks) {
			StackDrawing drawing = new StackDrawing(stack, scale, palette, measure, new Point(x, MARGIN));
			drawing.draw();
			shapes.addAll(drawing.shapes());
			regions.addAll(drawing.regions());
			bottom = Math.max(bottom, drawing.bottom());
			x += StackDrawing.WIDTH + MARGIN;
		}
		return new Scene(x, bottom + MARGIN, palette, shapes, regions);
	}
}
