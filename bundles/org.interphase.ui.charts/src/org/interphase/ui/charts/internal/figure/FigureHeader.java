/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.figure;

import java.util.ArrayList;
import java.util.List;

import org.interphase.scene.Bounds;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Shape;
import org.interphase.scene.TextMeasure;

/**
 * Title, note and legend above a figure.
 *
 * @param shapes what to paint, from the left upper corner on
 * @param height of all of it
 */
public record FigureHeader(List<Shape> shapes, double height) {

	private static final double MARGIN = 10;
	private static final double TITLE = 12;
	private static final double LINE = 18;
	private static final double SWATCH = 10;
	private static final double GAP = 14;
	private static final int MOST_NOTES = 4;

	/** Copies the list. */
	public FigureHeader {
		shapes = List.copyOf(shapes);
	}

	/** The header of a figure in a given width. */
	public static FigureHeader of(Figure figure, double width, Palette palette, TextMeasure measure) {
		List<Shape> shapes = new ArrayList<>();
		double room = Math.max(width - 2 * MARGIN, 40);
		double middle = MARGIN / 2 + LINE / 2;
		String title = measure.shorten(figure.title(), TITLE, true, room);
		double titleWidth = measure.width(title, TITLE, true);
		shapes.add(label(title, MARGIN, middle, TITLE, true, titleWidth, new Ink(Tone.TEXT, 1), palette));
		double legend = legendWidth(figure, measure);
		boolean isBeside = MARGIN + titleWidth + 2 * GAP + legend + MARGIN <= width;
		if (!figure.legend().isEmpty()) {
			double x = isBeside ? width - MARGIN - legend : MARGIN;
			if (!isBeside) {
				middle += LINE;
			}
			for (LegendEntry entry : figure.legend()) {
				shapes.add(new Shape.Box(new Bounds(x, middle - SWATCH / 2, SWATCH, SWATCH), 2,
						Inks.colour(entry.ink(), palette), null));
				double textWidth = measure.width(entry.text(), FigureShapes.FONT, false);
				shapes.add(label(entry.text(), x + SWATCH + 5, middle, FigureShapes.FONT, false, textWidth,
						new Ink(Tone.MUTED, 1), palette));
				x += SWATCH + 5 + textWidth + GAP;
			}
		}
		for (String line : wrapped(figure.note(), room, measure)) {
			middle += LINE - 2;
			shapes.add(label(line, MARGIN, middle, FigureShapes.FONT, false, room, new Ink(Tone.MUTED, 1), palette));
		}
		return new FigureHeader(shapes, middle + LINE / 2);
	}

	private static double legendWidth(Figure figure, TextMeasure measure) {
		return figure.legend().stream()
				.mapToDouble(entry -> SWATCH + 5 + measure.width(entry.text(), FigureShapes.FONT, false) + GAP).sum() - GAP;
	}

	private static Shape label(String text, double x, double middle, double size, boolean bold, double room, Ink ink,
			Palette palette) {
		return new Shape.Label("", new Point(x, middle), Shape.Anchor.START, text, Inks.colour(ink, palette), size, bold, room); //$NON-NLS-1$
	}

	private static List<String> wrapped(String text, double room, TextMeasure measure) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.strip().split("\\s+")) { //$NON-NLS-1$
			if (!line.isEmpty() && measure.width(line + " " + word, FigureShapes.FONT, false) > room) { //$NON-NLS-1$
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines.size() <= MOST_NOTES ? lines : lines.subList(0, MOST_NOTES);
	}
}
