/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scene.Amounts;
import org.interphase.scene.Bounds;
import org.interphase.scene.Insertion;
import org.interphase.scene.LayerFigure;
import org.interphase.scene.Point;
import org.interphase.scene.Region;
import org.interphase.scene.StackFigure;
import org.interphase.scene.ThicknessScale;

/**
 * Where the parts of one stack lie. From left to right: the brackets around cells in series, if there are any, the ruler, badges of findings, the layers with the boundaries across
 * them, the marks of the verdicts, the labels.
 */
public final class StackGeometry {

	/** Width of a stack with all that stands beside it, without brackets. */
	private static final double WIDTH = 820;

	/** Width of the brackets with their texts. */
	static final double BRACKETS = 112;

	static final double RULER = 64;
	static final double BADGES = 40;
	static final double COLUMN = 310;
	static final double HEADER = 58;
	static final double MARK_GAP = 26;
	static final double LABEL_GAP = 46;

	/** How far from a boundary it is still hit. */
	private static final double BOUNDARY_REACH = 7;
	private static final double BADGE_REACH = 34;
	/** Distance of the middle of a badge from the layers. */
	static final double BADGE_GAP = 22;
	/** Distance of the mark of a verdict from the layers. */
	private static final double LABEL_START = MARK_GAP - Symbols.RADIUS;
	/** Where the thickness does not follow the pointer to scale: so far for a tenfold thickness. */
	private static final double PER_DECADE = 120;
	/** A layer of unknown thickness grows from this one, um. */
	private static final double USUAL_THICKNESS = 10;
	private static final MathContext TWO_DIGITS = new MathContext(2);

	private final StackFigure figure;
	private final ThicknessScale scale;
	private final Amounts amounts;
	private final RegionTexts texts;
	private final Point corner;
	private final double left;
	/** Upper edges of the layers, and the lower edge of the last one. */
	private final double[] edges;
	private final ElementNumbers numbers;
	private final LabelRows labels;
	private final BadgeColumn badges;

	/** Prepares a stack with its upper left corner. */
	public StackGeometry(StackFigure figure, ThicknessScale scale, Amounts amounts, Point corner) {
		this.figure = figure;
		this.scale = scale;
		this.amounts = amounts;
		this.corner = corner;
		texts = new RegionTexts(amounts);
		left = corner.x() + (figure.cells().isEmpty() ? 0 : BRACKETS) + RULER + BADGES;
		double[] heights = LayerHeights.of(figure.layers(), scale);
		edges = new double[heights.length + 1];
		edges[0] = corner.y() + HEADER;
		for (int index = 0; index < heights.length; index++) {
			edges[index + 1] = edges[index] + heights[index];
		}
		numbers = new ElementNumbers(figure);
		labels = new LabelRows(figure, edges);
		badges = new BadgeColumn(figure, edges);
	}

	/** What is drawn. */
	public StackFigure figure() {
		return figure;
	}

	/** The area of the stack with all that stands beside it. */
	public Bounds extent() {
		return new Bounds(corner.x(), corner.y(), right() - corner.x(), bottom() - corner.y());
	}

	/** Lower end of the drawing. */
	public double bottom() {
		return Math.max(edges[edges.length - 1] + LabelRows.DISTANCE / 2, Math.max(labels.bottom(), badges.bottom()));
	}

	/** Right end of the drawing. */
	double right() {
		return left - RULER - BADGES + WIDTH;
	}

	/** Number of elements: the stack, its layers, its boundaries. */
	public int size() {
		return numbers.size();
	}

	/** The number of an element, from 0; -1 if it is not of this stack. */
	public int indexOf(String element) {
		return numbers.of(element);
	}

	/** The layer with this id; null if it is not of this stack. */
	public @Nullable LayerFigure layer(String id) {
		int number = indexOf(id);
		return number > 0 && ElementNumbers.isLayer(number) ? figure.layers().get(ElementNumbers.place(number)) : null;
	}

	/** The layer whose lower edge lies at a point; null if there is none. */
	public @Nullable LayerFigure layerWithEdge(double x, double y) {
		int number = hit(x, y);
		boolean isLast = number == 2 * figure.layers().size() - 1;
		boolean atEdge = number > 0 && (!ElementNumbers.isLayer(number) || isLast && y > edges[edges.length - 1] - BOUNDARY_REACH);
		return atEdge ? figure.layers().get(ElementNumbers.place(number)) : null;
	}

	/** The region of an element. */
	public Region region(int number) {
		String id = numbers.id(number);
		if (number == 0) {
			return new Region(id, Region.Part.STACK, header(), texts.of(figure));
		}
		if (ElementNumbers.isLayer(number)) {
			return new Region(id, Region.Part.LAYER, layerBounds(ElementNumbers.place(number)),
					texts.of(figure.layers().get(ElementNumbers.place(number))));
		}
		return new Region(id, Region.Part.BOUNDARY, boundaryBounds(ElementNumbers.place(number)),
				texts.of(figure.boundaries().get(ElementNumbers.place(number)), figure.current()));
	}

	/** The element at a point, a boundary before a layer; -1 if there is none. */
	public int hit(double x, double y) {
		if (header().contains(x, y)) {
			return 0;
		}
		if (x >= left + COLUMN + LABEL_START && x < right()) {
			return labelled(y);
		}
		int badge = x >= left - BADGE_REACH && x < left - BADGE_GAP + Symbols.RADIUS ? badges.at(y) : -1;
		if (badge >= 0) {
			return badge;
		}
		int layer = layerAt(y);
		for (int boundary = layer - 1; boundary <= layer; boundary++) {
			if (boundary >= 0 && boundary < figure.boundaries().size() && boundaryBounds(boundary).contains(x, y)
					&& isNearest(boundary, y)) {
				return 2 + 2 * boundary;
			}
		}
		return layer >= 0 && layer < figure.layers().size() && layerBounds(layer).contains(x, y) ? 1 + 2 * layer : -1;
	}

	/** The element that a label at a height tells about; -1 if there is none. */
	private int labelled(double y) {
		return labels.rows(new Bounds(0, y, 0, 0)).stream().filter(row -> Math.abs(row.y() - y) < LabelRows.DISTANCE / 2)
				.findFirst().map(row -> row.kind() == LabelRows.Kind.LAYER ? 1 + 2 * row.index() : 2 + 2 * row.index())
				.orElse(-1);
	}

	/** The area of a layer by its place. */
	public Bounds layerBounds(int index) {
		return new Bounds(left, edges[index], COLUMN, edges[index + 1] - edges[index]);
	}

	/** How many layers lie above the place for new ones that is nearest to a height. */
	public int insertionIndex(double y) {
		int layer = Math.clamp(layerAt(y), 0, Math.max(0, figure.layers().size() - 1));
		if (figure.layers().isEmpty()) {
			return 0;
		}
		return y < layerBounds(layer).middle() ? layer : layer + 1;
	}

	/** The place with so many layers above it. */
	public Insertion insertion(int index) {
		int place = Math.clamp(index, 0, figure.layers().size());
		return new Insertion(figure.id(), place, edges[place], left, left + COLUMN);
	}

	/** The ids of the layers that an area touches. */
	public List<String> layersIn(Bounds area) {
		if (figure.layers().isEmpty() || !new Bounds(left, edges[0], COLUMN, edges[edges.length - 1] - edges[0])
				.intersects(area)) {
			return List.of();
		}
		return figure.layers().subList(firstLayer(area), lastLayer(area) + 1).stream().map(LayerFigure::id).toList();
	}

	/** The thickness of a layer whose lower edge is drawn down by a distance, um, rounded to two digits. */
	public double resized(String layer, double distance) {
		int index = ElementNumbers.place(indexOf(layer));
		double before = figure.layers().get(index).thickness();
		double start = before > 0 ? before : USUAL_THICKNESS;
		double after = start * Math.pow(10, distance / PER_DECADE);
		if (scale == ThicknessScale.TRUE && before > 0) {
			double total = figure.layers().stream().mapToDouble(LayerFigure::thickness).filter(value -> value > 0).sum();
			after = Math.max(start / 100, start + distance * total / (LayerHeights.USUAL * figure.layers().size()));
		}
		return new BigDecimal(after).round(TWO_DIGITS).doubleValue();
	}

	double left() {
		return left;
	}

	Point corner() {
		return corner;
	}

	ThicknessScale scale() {
		return scale;
	}

	LabelRows labels() {
		return labels;
	}

	BadgeColumn badges() {
		return badges;
	}

	Amounts amounts() {
		return amounts;
	}

	RegionTexts texts() {
		return texts;
	}

	/** Upper edge of a layer; behind the last one: its lower edge. */
	double edge(int index) {
		return edges[index];
	}

	/** The first layer that an area may show. */
	int firstLayer(Bounds area) {
		return Math.clamp(layerAt(area.y()), 0, Math.max(0, figure.layers().size() - 1));
	}

	/** The last layer that an area may show; -1 without layers. */
	int lastLayer(Bounds area) {
		return Math.clamp(layerAt(area.bottom()), -1, figure.layers().size() - 1);
	}

	Bounds header() {
		return new Bounds(left, corner.y(), right() - left, HEADER - 14);
	}

	/** A boundary, with its badge if that stands beside it. */
	Bounds boundaryBounds(int index) {
		double start = badges.isBeside(2 + 2 * index) ? BADGE_REACH : 4;
		return new Bounds(left - start, edges[index + 1] - BOUNDARY_REACH, start + COLUMN + LABEL_START,
				2 * BOUNDARY_REACH);
	}

	/** Place of the layer at a height; -1 above the first one, their number below the last one. */
	private int layerAt(double y) {
		int found = Arrays.binarySearch(edges, y);
		return found >= 0 ? found : -found - 2;
	}

	/** Whether no other boundary is nearer; thin layers have boundaries within each other's reach. */
	private boolean isNearest(int boundary, double y) {
		int other = boundary + (y < edges[boundary + 1] ? -1 : 1);
		return other < 0 || other >= figure.boundaries().size()
				|| Math.abs(edges[other + 1] - y) >= Math.abs(edges[boundary + 1] - y);
	}
}
