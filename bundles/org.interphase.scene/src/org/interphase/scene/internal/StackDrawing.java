/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.util.ArrayList;
import java.util.List;

import org.interphase.core.estimate.InterphaseKind;
import org.interphase.core.uncertainty.Summary;
import org.interphase.scene.Badge;
import org.interphase.scene.BoundaryFigure;
import org.interphase.scene.Bounds;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.Palette;
import org.interphase.scene.Point;
import org.interphase.scene.Region;
import org.interphase.scene.Rgb;
import org.interphase.scene.SceneLayout;
import org.interphase.scene.Shape;
import org.interphase.scene.StackFigure;
import org.interphase.scene.TextMeasure;

/** Draws that part of one stack that is seen. */
public final class StackDrawing {

	static final double TEXT_SIZE = 12.5;

	private static final double SWATCH = 46;
	private static final double INSET = 12;
	private static final double LOWEST_WITH_KIND = 44;
	private static final double TITLE_SIZE = 16;
	private static final double NAME_SIZE = 14;
	/** Boundaries and badges reach this far into what lies above and below. */
	private static final double OVERLAP = 16;
	private static final double THINNEST = 1.5;

	private final StackGeometry geometry;
	private final StackFigure stack;
	private final Palette palette;
	private final TextMeasure measure;
	private final RegionTexts texts;
	private final Symbols symbols;
	private final double left;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<Shape> marks = new ArrayList<>();
	private final List<Region> regions = new ArrayList<>();

	/** Prepares the drawing. */
	public StackDrawing(StackGeometry geometry, SceneLayout layout) {
		this.geometry = geometry;
		palette = layout.palette();
		measure = layout.measure();
		texts = geometry.texts();
		stack = geometry.figure();
		symbols = new Symbols(palette);
		left = geometry.left();
	}

	/** Draws what an area shows, and perhaps a little more. */
	public void draw(Bounds area) {
		Bounds seen = area.grown(OVERLAP);
		if (geometry.header().intersects(seen)) {
			header();
		}
		int last = geometry.lastLayer(seen);
		for (int index = geometry.firstLayer(seen); index <= last; index++) {
			layer(stack.layers().get(index), geometry.layerBounds(index));
			regions.add(geometry.region(1 + 2 * index));
			if (index < stack.boundaries().size()) {
				boundary(stack.boundaries().get(index), geometry.edge(index + 1), lower(index));
				regions.add(geometry.region(2 + 2 * index));
			}
		}
		shapes.addAll(marks);
		geometry.badges().in(seen).forEach(this::badge);
		new CellBrackets(geometry, palette, measure).addTo(shapes, seen);
		new Ruler(geometry, palette).addTo(shapes, seen);
		for (LabelRows.Row row : geometry.labels().rows(seen)) {
			label(row);
		}
	}

	/** What was drawn. */
	public List<Shape> shapes() {
		return shapes;
	}

	/** What can be hit. */
	public List<Region> regions() {
		return regions;
	}

	private void header() {
		double room = geometry.header().width();
		double top = geometry.corner().y();
		text(stack.id(), left, top + 12, Shape.Anchor.START, RegionTexts.title(stack), palette.text(), TITLE_SIZE, true,
				room);
		text(stack.id(), left, top + 36, Shape.Anchor.START, texts.summary(stack), palette.muted(), TEXT_SIZE,
				false, room);
		regions.add(geometry.region(0));
	}

	private void layer(LayerFigure layer, Bounds bounds) {
		shapes.add(new Shape.Box(bounds, 0, palette.fill(layer.kind()), null));
		shapes.addAll(Hatching.of(layer.kind(), new Bounds(bounds.x(), bounds.y(), SWATCH, bounds.height()),
				palette.hatch(layer.kind())));
		shapes.add(new Shape.Box(bounds, 0, null, palette.outline()));
		if (bounds.height() >= LabelRows.LOWEST_WITH_NAME) {
			inside(layer, bounds);
		}
	}

	private void inside(LayerFigure layer, Bounds bounds) {
		boolean two = bounds.height() >= LOWEST_WITH_KIND;
		double y = two ? bounds.middle() - 9 : bounds.middle();
		String thickness = geometry.amounts().thickness(layer.thickness());
		double thicknessRoom = measure.width(thickness, NAME_SIZE, false);
		double textX = bounds.x() + SWATCH + INSET;
		double room = bounds.right() - INSET - textX;
		text(layer.id(), bounds.right() - INSET, y, Shape.Anchor.END, thickness, palette.text(), NAME_SIZE, false,
				thicknessRoom);
		text(layer.id(), textX, y, Shape.Anchor.START, layer.name(), palette.text(), NAME_SIZE, true,
				room - thicknessRoom - 8);
		if (two) {
			text(layer.id(), textX, y + 19, Shape.Anchor.START, RegionTexts.kind(layer), palette.muted(), TEXT_SIZE, false,
					room);
		}
	}

	/** Height of the lower one of the two layers beside a boundary. */
	private double lower(int boundary) {
		return Math.min(geometry.edge(boundary + 1) - geometry.edge(boundary), geometry.edge(boundary + 2) - geometry.edge(boundary + 1));
	}

	/** Across the layers; thin between thin layers, so that these are still seen. */
	private void boundary(BoundaryFigure boundary, double y, double room) {
		Rgb colour = palette.verdict(boundary.verdict());
		List<Double> dash = switch (boundary.verdict()) {
		case STABLE -> List.of();
		case PASSIVATING -> List.of(16.0, 4.0);
		case MIXED_CONDUCTING -> List.of(5.0, 4.0);
		case UNKNOWN -> List.of(2.0, 5.0);
		};
		double width = Math.min(boundary.verdict() == InterphaseKind.UNKNOWN ? 2.5 : 5, Math.max(THINNEST, room / 2));
		double right = left + StackGeometry.COLUMN;
		if (!boundary.upper().isEmpty()) {
			marks.addAll(symbols.treatedFace(left + 1, right - 1, y, true));
		}
		if (!boundary.lower().isEmpty()) {
			marks.addAll(symbols.treatedFace(left + 1, right - 1, y, false));
		}
		marks.add(new Shape.Line(left - 4, y, right + 4, y).shape(colour, width, dash));
	}

	/** A badge, with a thin line to its element if it had to move away. */
	private void badge(BadgeColumn.Place place) {
		int index = (place.number() - 1) / 2;
		Badge badge = place.number() % 2 == 1 ? stack.layers().get(index).badge() : stack.boundaries().get(index).badge();
		if (badge != null) {
			double x = left - StackGeometry.BADGE_GAP;
			if (place.isMoved()) {
				shapes.add(new Shape.Line(x + Symbols.RADIUS, place.y(), left - 1, place.wanted())
						.shape(palette.severity(badge.severity()), 1, List.of()));
			}
			shapes.addAll(symbols.severity(badge.severity(), x, place.y()));
		}
	}

	/** A text beside the column, with a thin line to where it belongs if it had to move away. */
	private void label(LabelRows.Row row) {
		switch (row.kind()) {
		case LAYER -> {
			LayerFigure layer = stack.layers().get(row.index());
			boolean low = geometry.layerBounds(row.index()).height() < LabelRows.LOWEST_WITH_NAME;
			label(row, layer.id(), layerText(layer, low), palette.muted(), false);
			if (low) {
				leader(row, StackGeometry.LABEL_GAP - 3, palette.outline());
			}
		}
		case BOUNDARY -> {
			BoundaryFigure boundary = stack.boundaries().get(row.index());
			String asr = texts.asr(boundary, stack.current());
			String text = stack.current() || boundary.asr() != null ? asr + ", " + Texts.of(boundary.verdict()) : asr; //$NON-NLS-1$
			label(row, boundary.id(), text, stack.current() ? palette.text() : palette.muted(), true);
			leader(row, StackGeometry.MARK_GAP - Symbols.RADIUS - 1, palette.verdict(boundary.verdict()));
			shapes.addAll(symbols.verdict(boundary.verdict(), left + StackGeometry.COLUMN + StackGeometry.MARK_GAP, row.y()));
		}
		case TREATMENT -> {
			BoundaryFigure boundary = stack.boundaries().get(row.index());
			label(row, boundary.id(), RegionTexts.treatments(boundary), palette.muted(), false);
		}
		}
	}

	private String layerText(LayerFigure layer, boolean low) {
		Summary asr = layer.asr();
		String bulk = asr == null ? "" : Texts.get("layer.bulk", geometry.amounts().asr(asr)); //$NON-NLS-1$ //$NON-NLS-2$
		if (!low) {
			return bulk;
		}
		String text = layer.name() + "  " + geometry.amounts().thickness(layer.thickness()); //$NON-NLS-1$
		return bulk.isEmpty() ? text : text + "  " + bulk; //$NON-NLS-1$
	}

	/** A thin line from where a label belongs to where it stands, if it had to move away. */
	private void leader(LabelRows.Row row, double length, Rgb colour) {
		if (Math.abs(row.y() - row.wanted()) > 1) {
			double right = left + StackGeometry.COLUMN;
			shapes.add(new Shape.Line(right + 4, row.wanted(), right + length, row.y()).shape(colour, 1, List.of()));
		}
	}

	private void label(LabelRows.Row row, String element, String text, Rgb colour, boolean bold) {
		double textX = left + StackGeometry.COLUMN + StackGeometry.LABEL_GAP;
		text(element, textX, row.y(), Shape.Anchor.START, text, colour, TEXT_SIZE, bold,
				geometry.right() - textX);
	}

	private void text(String element, double x, double y, Shape.Anchor anchor, String text, Rgb colour, double size,
			boolean bold, double room) {
		shapes.add(new Shape.Label(element, new Point(x, y), anchor, measure.shorten(text, size, bold, room), colour,
				size, bold, room));
	}
}
