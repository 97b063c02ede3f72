/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

import org.interphase.core.assess.StackAssessment;
import org.interphase.model.Stack;
import org.interphase.scene.Palette;
import org.interphase.scene.Scene;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.StackFigures;
import org.interphase.scene.SvgWriter;
import org.interphase.scene.TextMeasure;
import org.interphase.scene.ThicknessScale;

/** The picture of a stack. */
public final class Drawing {

	/** Height of a drawing in its widths from which on it would be too small on a part of a page. */
	private static final double TALL = 1.1;

	private Drawing() {
	}

	/** The stack with its verdicts, thickness on a logarithmic scale. */
	public static void write(Page page, Stack model, StackAssessment stack) throws IOException {
		SceneLayout layout = new SceneLayout(ThicknessScale.LOGARITHMIC, Palette.LIGHT, TextMeasure.ESTIMATE);
		StringWriter svg = new StringWriter();
		Scene scene = layout.draw(List.of(StackFigures.of(model, stack, false)));
		SvgWriter.write(scene, stack.stack().name(), svg);
		// on paper a high drawing goes on over several pages, and a low one does not begin a new page
		page.open("figure", scene.height() > scene.width() * TALL ? "tall" : null); //$NON-NLS-1$ //$NON-NLS-2$
		String text = svg.toString();
		page.markup(text.substring(text.indexOf("<svg"))); //$NON-NLS-1$
		page.element("figcaption", null, Texts.get("drawing")); //$NON-NLS-1$ //$NON-NLS-2$
		page.closeElement();
	}
}
