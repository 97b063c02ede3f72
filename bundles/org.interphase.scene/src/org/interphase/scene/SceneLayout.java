/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.List;

/**
 * Lays stacks out side by side.
 *
 * @param scale   how thickness becomes height
 * @param palette colours
 * @param measure measure of texts; texts too long for their place are shortened
 * @param amounts writes the quantities
 */
public record SceneLayout(ThicknessScale scale, Palette palette, TextMeasure measure, Amounts amounts) {

	/** With the units that read best. */
	public SceneLayout(ThicknessScale scale, Palette palette, TextMeasure measure) {
		this(scale, palette, measure, Amounts.STANDARD);
	}

	/** Where everything lies; parts are drawn when they are asked for. */
	public ScenePlan plan(List<StackFigure> stacks) {
		return new ScenePlan(this, stacks);
	}

	/** The whole drawing. */
	public Scene draw(List<StackFigure> stacks) {
		return plan(stacks).whole();
	}
}
