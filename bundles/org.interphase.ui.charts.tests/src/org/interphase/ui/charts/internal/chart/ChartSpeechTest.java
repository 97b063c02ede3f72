/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.interphase.ui.charts.internal.figure.Axis;
import org.interphase.ui.charts.internal.figure.DataTable;
import org.interphase.ui.charts.internal.figure.Figure;
import org.interphase.ui.charts.internal.figure.Ink;
import org.interphase.ui.charts.internal.figure.LegendEntry;
import org.interphase.ui.charts.internal.figure.Tone;
import org.junit.jupiter.api.Test;

class ChartSpeechTest {

	private static Figure figure(int rows) {
		List<List<Object>> numbers = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			numbers.add(List.of(row, 2.5));
		}
		return new Figure("Title", "Mind this.", Axis.linear("Thickness (um)", 0, 1), Axis.linear("ASR", 0, 1), false, List.of(),
				List.of(new LegendEntry("Layer", Ink.of(Tone.LAYER)), new LegendEntry("Boundary", Ink.of(Tone.BOUNDARY))),
				new DataTable(List.of("a", "b"), numbers));
	}

	@Test
	void saysNoteAxesLegendAndNumbers() {
		assertEquals(List.of("Mind this.", "Thickness (um)", "ASR", "Layer, Boundary", "a,b", "0,2.5"),
				ChartSpeech.description(figure(1)).lines().toList());
	}

	@Test
	void nobodyListensToThousandsOfNumbers() {
		assertEquals(34, ChartSpeech.description(figure(5000)).lines().count());
	}
}
