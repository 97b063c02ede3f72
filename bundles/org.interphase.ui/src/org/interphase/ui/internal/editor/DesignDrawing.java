/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.HashMap;
import java.util.Map;

import org.interphase.scene.Amounts;
import org.interphase.scene.Palette;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.ScenePlan;
import org.interphase.scene.StackFigures;
import org.interphase.scene.TextMeasure;
import org.interphase.scene.ThicknessScale;
import org.interphase.ui.DisplayUnits;
import org.interphase.ui.internal.design.DesignDocument;
import org.interphase.ui.internal.design.LiveAssessment;

/** Draws a design as it is now, with the results that are known of it. */
final class DesignDrawing {

	private final DesignDocument document;
	private final LiveAssessment assessment;
	private final Map<String, StackFigures> figures = new HashMap<>();
	private Amounts amounts = DisplayUnits.amounts();

	DesignDrawing(DesignDocument document, LiveAssessment assessment) {
		this.document = document;
		this.assessment = assessment;
	}

	/** There are other results. */
	void forget() {
		figures.clear();
	}

	/** Where everything lies on the drawing. */
	ScenePlan plan(ThicknessScale scale, Palette colours) {
		Amounts wanted = DisplayUnits.amounts();
		if (!wanted.equals(amounts)) {
			amounts = wanted;
			forget();
		}
		boolean current = assessment.isCurrent();
		return new SceneLayout(scale, colours, TextMeasure.ESTIMATE, wanted).plan(document.design().getStacks().stream()
				.map(stack -> figures.computeIfAbsent(String.valueOf(stack.getId()),
						id -> StackFigures.over(assessment.of(stack), wanted)).figure(stack, current))
				.toList());
	}
}
