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
 * @param isCut  whether something of the note is left out
 */
public record FigureHeader(List<Shape> shapes, double height, boolean isCut) {

	private static final double MARGIN = 10;
	private static final double TITLE = 12;
	private static final double LINE = 18;
	private static final double SWATCH = 10;
	private static final double BESIDE = 5;
	private static final double GAP = 14;
	private static final int MOST_NOTES = 4;
	/** Height that a figure must have for each line of its note but the first one. */
	private static final double FOR_NOTE = 130;

	/** Copies the list. */
	public FigureHeader {
		shapes = List.copyOf(shapes);
	}

	/** How many lines of a note a figure of this height has room for. */
	public static int notes(double height) {
		return Math.clamp((long) (height / FOR_NOTE), 1, MOST_NOTES);
	}

	/** The header of a figure in a given width, with so many lines of its note. */
	public static FigureHeader of(Figure figure, double width, int notes, Palette palette, TextMeasure measure) {
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
				double textWidth = measure.width(entry.text(), FigureShapes.FONT, false);
				if (x > MARGIN && x + SWATCH + BESIDE + textWidth > width - MARGIN / 2) {
					x = MARGIN;
					middle += LINE - 2;
				}
				shapes.add(new Shape.Box(new Bounds(x, middle - SWATCH / 2, SWATCH, SWATCH), 2,
						Inks.colour(entry.ink(), palette), null));
				shapes.add(label(entry.text(), x + SWATCH + BESIDE, middle, FigureShapes.FONT, false, textWidth,
						new Ink(Tone.MUTED, 1), palette));
				x += SWATCH + BESIDE + textWidth + GAP;
			}
		}
		List<String> lines = wrapped(figure.note(), room, measure);
		// a figure that only says why there is nothing to see has room for it
		boolean isCut = lines.size() > notes && !figure.isEmpty();
		for (String line : isCut ? cut(lines, notes, room, measure) : lines) {
			middle += LINE - 2;
			shapes.add(label(line, MARGIN, middle, FigureShapes.FONT, false, room, new Ink(Tone.MUTED, 1), palette));
		}
		return new FigureHeader(shapes, middle + LINE / 2, isCut);
	}

	/** The first lines; the last one of them goes on until there is no room, and says that there is more. */
	private static List<String> cut(List<String> lines, int count, double room, TextMeasure measure) {
		List<String> shown = new ArrayList<>(lines.subList(0, count - 1));
		shown.add(measure.shorten(lines.get(count - 1) + ' ' + lines.get(count), FigureShapes.FONT, false, room));
		return shown;
	}

	private static double legendWidth(Figure figure, TextMeasure measure) {
		return figure.legend().stream()
				.mapToDouble(entry -> SWATCH + BESIDE + measure.width(entry.text(), FigureShapes.FONT, false) + GAP).sum() - GAP;
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
		return lines;
	}
}
