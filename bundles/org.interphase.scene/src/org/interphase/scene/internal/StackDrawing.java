/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Amounts;
import org.interphase.scene.Badge;
import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.Bounds;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Region;
import org.interphase.scene.Rgb;
import org.interphase.scene.Shape;
import org.interphase.scene.StackFigure;
import org.interphase.scene.TextMeasure;
import org.interphase.scene.ThicknessScale;

/**
 * Draws one stack, from left to right: badges of findings, the layers with the boundaries across them, the marks of the
 * verdicts, the labels with the resistances.
 */
public final class StackDrawing {

	/** Width of a stack with its badges and labels. */
	public static final double WIDTH = 760;

	private static final double HEADER = 58;
	private static final double BADGES = 40;
	private static final double COLUMN = 310;
	private static final double SWATCH = 46;
	private static final double MARK_GAP = 26;
	private static final double LABEL_GAP = 46;
	private static final double LABEL_DISTANCE = 19;
	/** A lower layer is named beside the column and not inside. */
	private static final double LOWEST_WITH_NAME = 20;
	private static final double LOWEST_WITH_KIND = 36;
	/** How far from a boundary it is still hit. */
	private static final double BOUNDARY_REACH = 7;

	private static final double TITLE_SIZE = 16;
	private static final double NAME_SIZE = 14;
	private static final double TEXT_SIZE = 12.5;

	private final StackFigure stack;
	private final Palette palette;
	private final TextMeasure measure;
	private final Symbols symbols;
	private final double left;
	private final double top;
	private final double[] heights;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Shape> marks = new ArrayList<>();
	private final List<SideLabel> labels = new ArrayList<>();
	private final List<Region> regions = new ArrayList<>();
	private double bottom;

	/** A label beside the column, with the height where it belongs. */
	private record SideLabel(String element, double wanted, String text, Rgb colour, boolean bold,
			@Nullable Rgb leader) {
	}

	/** Prepares the drawing with its upper left corner. */
	public StackDrawing(StackFigure stack, ThicknessScale scale, Palette palette, TextMeasure measure, Point corner) {
		this.stack = stack;
		this.palette = palette;
		this.measure = measure;
		symbols = new Symbols(palette);
		left = corner.x() + BADGES;
		top = corner.y();
		heights = LayerHeights.of(stack.layers(), scale);
	}

	/** Draws. */
	public void draw() {
		header();
		double y = top + HEADER;
		for (int index = 0; index < heights.length; index++) {
			if (index > 0) {
				boundary(stack.boundaries().get(index - 1), y);
			}
			layer(stack.layers().get(index), new Bounds(left, y, COLUMN, heights[index]));
			y += heights[index];
		}
		bottom = y;
		shapes.addAll(marks);
		sideLabels();
	}

	/** What was drawn. */
	public List<Shape> shapes() {
		return shapes;
	}

	/** What can be hit. */
	public List<Region> regions() {
		return regions;
	}

	/** Lower end of the drawing. */
	public double bottom() {
		return bottom;
	}

	private void header() {
		String name = stack.name().isEmpty() ? Texts.get("stack.unnamed") : stack.name(); //$NON-NLS-1$
		double room = WIDTH - BADGES;
		text(stack.id(), left, top + 12, Shape.Anchor.START, name, palette.text(), TITLE_SIZE, true, room);
		String line = stack.layers().isEmpty() ? Texts.get("stack.empty") : total(); //$NON-NLS-1$
		text(stack.id(), left, top + 36, Shape.Anchor.START, line, palette.muted(), TEXT_SIZE, false, room);
		regions.add(new Region(stack.id(), Region.Part.STACK, new Bounds(left, top, room, HEADER - 14), name));
	}

	private String total() {
		Summary asr = stack.asr();
		if (asr != null) {
			return Texts.get("stack.total", Amounts.asr(asr)); //$NON-NLS-1$
		}
		return Texts.get(stack.current() ? "stack.total.none" : "stack.total.pending"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void layer(LayerFigure layer, Bounds bounds) {
		Rgb fill = palette.fill(layer.kind());
		shapes.add(new Shape.Box(bounds, 0, fill, null));
		shapes.addAll(Hatching.of(layer.kind(), new Bounds(bounds.x(), bounds.y(), SWATCH, bounds.height()),
				palette.hatch(layer.kind())));
		shapes.add(new Shape.Box(bounds, 0, null, palette.outline()));
		String thickness = Amounts.thickness(layer.thickness());
		String kind = Texts.of(layer.kind());
		Summary asr = layer.asr();
		String bulk = asr == null ? "" : Texts.get("layer.bulk", Amounts.asr(asr)); //$NON-NLS-1$ //$NON-NLS-2$
		if (bounds.height() >= LOWEST_WITH_NAME) {
			inside(layer, bounds, thickness, kind);
			if (!bulk.isEmpty()) {
				labels.add(new SideLabel(layer.id(), bounds.middle(), bulk, palette.muted(), false, null));
			}
		} else {
			String text = layer.name() + "  " + thickness + (bulk.isEmpty() ? bulk : "  " + bulk); //$NON-NLS-1$ //$NON-NLS-2$
			labels.add(new SideLabel(layer.id(), bounds.middle(), text, palette.muted(), false, palette.outline()));
		}
		badge(layer.badge(), bounds.middle());
		regions.add(new Region(layer.id(), Region.Part.LAYER, bounds,
				described(Texts.get("layer.description", layer.name(), thickness, kind), layer.badge()))); //$NON-NLS-1$
	}

	private void inside(LayerFigure layer, Bounds bounds, String thickness, String kind) {
		boolean two = bounds.height() >= LOWEST_WITH_KIND;
		double y = two ? bounds.middle() - 9 : bounds.middle();
		double thicknessRoom = measure.width(thickness, NAME_SIZE, false);
		double textX = bounds.x() + SWATCH + 12;
		double room = bounds.right() - 12 - textX;
		text(layer.id(), bounds.right() - 12, y, Shape.Anchor.END, thickness, palette.text(), NAME_SIZE, false,
				thicknessRoom);
		text(layer.id(), textX, y, Shape.Anchor.START, layer.name(), palette.text(), NAME_SIZE, true,
				room - thicknessRoom - 8);
		if (two) {
			text(layer.id(), textX, y + 19, Shape.Anchor.START, kind, palette.muted(), TEXT_SIZE, false, room);
		}
	}

	private void boundary(BoundaryFigure boundary, double y) {
		Rgb colour = palette.verdict(boundary.verdict());
		List<Double> dash = switch (boundary.verdict()) {
		case STABLE -> List.of();
		case PASSIVATING -> List.of(16.0, 4.0);
		case MIXED_CONDUCTING -> List.of(5.0, 4.0);
		case UNKNOWN -> List.of(2.0, 5.0);
		};
		double width = boundary.verdict() == InterphaseKind.UNKNOWN ? 2.5 : 5;
		marks.add(new Shape.Line(left - 4, y, left + COLUMN + 4, y).shape(colour, width, dash));
		String asr = asr(boundary);
		String verdict = Texts.of(boundary.verdict());
		labels.add(new SideLabel(boundary.id(), y, stack.current() || boundary.asr() != null ? asr + ", " + verdict : asr, //$NON-NLS-1$
				stack.current() ? palette.text() : palette.muted(), true, colour));
		marks.addAll(symbols.verdict(boundary.verdict(), left + COLUMN + MARK_GAP, y));
		badge(boundary.badge(), y);
		String description = Texts.get("boundary.description", boundary.name(), verdict, asr); //$NON-NLS-1$
		if (!boundary.reason().isEmpty()) {
			description = Texts.get("boundary.reason", description, boundary.reason()); //$NON-NLS-1$
		}
		double reach = BOUNDARY_REACH;
		regions.add(new Region(boundary.id(), Region.Part.BOUNDARY, new Bounds(left - 4, y - reach,
				COLUMN + MARK_GAP + Symbols.RADIUS + 4, 2 * reach), described(description, boundary.badge())));
	}

	private String asr(BoundaryFigure boundary) {
		Summary asr = boundary.asr();
		if (asr != null) {
			return asr.p95() > 0 ? Amounts.asr(asr) : Texts.get("asr.elsewhere"); //$NON-NLS-1$
		}
		return Texts.get(stack.current() ? "asr.none" : "asr.pending"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void badge(@Nullable Badge badge, double y) {
		if (badge != null) {
			marks.addAll(symbols.severity(badge.severity(), left - 22, y));
		}
	}

	private static String described(String description, @Nullable Badge badge) {
		return badge == null ? description : description + '\n' + String.join("\n", badge.messages()); //$NON-NLS-1$
	}

	/** The labels with thin lines to where they belong. */
	private void sideLabels() {
		labels.sort((a, b) -> Double.compare(a.wanted(), b.wanted()));
		double[] places = LabelColumn.place(labels.stream().map(SideLabel::wanted).toList(), LABEL_DISTANCE, top + HEADER);
		double textX = left + COLUMN + LABEL_GAP;
		for (int index = 0; index < places.length; index++) {
			SideLabel label = labels.get(index);
			double y = places[index];
			Rgb leader = label.leader();
			if (leader != null && Math.abs(y - label.wanted()) > 1) {
				shapes.add(new Shape.Line(left + COLUMN + 4, label.wanted(), textX - 3, y).shape(leader, 1, List.of()));
			}
			text(label.element(), textX, y, Shape.Anchor.START, label.text(), label.colour(), TEXT_SIZE, label.bold(),
					WIDTH - BADGES - COLUMN - LABEL_GAP);
			bottom = Math.max(bottom, y + LABEL_DISTANCE / 2);
		}
	}

	private void text(String element, double x, double y, Shape.Anchor anchor, String text, Rgb colour, double size,
			boolean bold, double room) {
		shapes.add(new Shape.Label(element, new Point(x, y), anchor, measure.shorten(text, size, bold, room), colour,
				size, bold, room));
	}
}
