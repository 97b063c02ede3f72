/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.scene.internal.StackDrawing;
import org.interphase.scene.internal.StackGeometry;

/**
 * Where everything of a drawing lies. Shapes and texts are made only for the part that is asked for, so a stack of thousands
 * of layers costs no more to paint than what is seen of it. Immutable.
 * <p>
 * The elements are counted from stack to stack: the stack itself, its first layer, the boundary below it, the next layer.
 */
public final class ScenePlan {

	private static final double MARGIN = 24;

	private final SceneLayout layout;
	private final List<StackGeometry> stacks = new ArrayList<>();
	private final double width;
	private final double height;

	ScenePlan(SceneLayout layout, List<StackFigure> figures) {
		this.layout = layout;
		double x = MARGIN;
		double bottom = MARGIN;
		for (StackFigure figure : figures) {
			StackGeometry geometry = new StackGeometry(figure, layout.scale(), layout.amounts(), new Point(x, MARGIN));
			stacks.add(geometry);
			bottom = Math.max(bottom, geometry.bottom());
			x += geometry.extent().width() + MARGIN;
		}
		width = x;
		height = bottom + MARGIN;
	}

	/** Width of the drawing in its units (pixels at 100 %). */
	public double width() {
		return width;
	}

	/** Height of the drawing in its units (pixels at 100 %). */
	public double height() {
		return height;
	}

	/** Colours of the drawing. */
	public Palette palette() {
		return layout.palette();
	}

	/** How thickness becomes height. */
	public ThicknessScale scale() {
		return layout.scale();
	}

	/** Writes the quantities. */
	public Amounts amounts() {
		return layout.amounts();
	}

	/** The whole drawing. */
	public Scene whole() {
		return visible(new Bounds(0, 0, width, height));
	}

	/** The part of the drawing that an area shows; it may hold a little more. */
	public Scene visible(Bounds area) {
		List<Shape> shapes = new ArrayList<>();
		List<Region> regions = new ArrayList<>();
		for (StackGeometry geometry : stacks) {
			if (geometry.extent().intersects(area)) {
				StackDrawing drawing = new StackDrawing(geometry, layout);
				drawing.draw(area);
				shapes.addAll(drawing.shapes());
				regions.addAll(drawing.regions());
			}
		}
		return new Scene(width, height, layout.palette(), shapes, regions);
	}

	/** Number of elements. */
	public int size() {
		return stacks.stream().mapToInt(StackGeometry::size).sum();
	}

	/** The region of an element by its number. */
	public Region region(int index) {
		int rest = index;
		for (StackGeometry geometry : stacks) {
			if (rest < geometry.size()) {
				return geometry.region(rest);
			}
			rest -= geometry.size();
		}
		throw new IndexOutOfBoundsException(index);
	}

	/** The number of an element; -1 if it is not on the drawing. */
	public int indexOf(String element) {
		int offset = 0;
		for (StackGeometry geometry : stacks) {
			int index = geometry.indexOf(element);
			if (index >= 0) {
				return offset + index;
			}
			offset += geometry.size();
		}
		return -1;
	}

	/** The region of an element. */
	public Optional<Region> region(String element) {
		return find(element, geometry -> geometry.region(geometry.indexOf(element)));
	}

	/** What lies at a point: a boundary before a layer. */
	public Optional<Region> hit(double x, double y) {
		for (StackGeometry geometry : stacks) {
			int index = geometry.hit(x, y);
			if (index >= 0) {
				return Optional.of(geometry.region(index));
			}
		}
		return Optional.empty();
	}

	/** The place for layers that is nearest to a point over or beside a stack; empty beside all of them. */
	public Optional<Insertion> insertion(double x, double y) {
		return stacks.stream().filter(geometry -> geometry.extent().contains(x, geometry.extent().middle())).findFirst()
				.map(geometry -> geometry.insertion(geometry.insertionIndex(y)));
	}

	/** The place in a stack that has so many layers above it. */
	public Optional<Insertion> insertion(String stack, int index) {
		return find(stack, geometry -> geometry.insertion(index));
	}

	/** The ids of the layers that an area touches, in order. */
	public List<String> layersIn(Bounds area) {
		return stacks.stream().flatMap(geometry -> geometry.layersIn(area).stream()).toList();
	}

	/** The ids of the layers of the stack that an element belongs to, in order. */
	public List<String> layersBeside(String element) {
		return find(element, geometry -> geometry.figure().layers().stream().map(LayerFigure::id).toList())
				.orElse(List.of());
	}

	/** The id of the stack that an element belongs to. */
	public Optional<String> stackOf(String element) {
		return find(element, geometry -> geometry.figure().id());
	}

	/** What is drawn of a layer. */
	public Optional<LayerFigure> layer(String id) {
		return find(id, geometry -> geometry.layer(id));
	}

	/** The layer whose lower edge lies at a point: the one that grows if the edge is drawn down. */
	public Optional<LayerFigure> edge(double x, double y) {
		for (StackGeometry geometry : stacks) {
			LayerFigure layer = geometry.layerWithEdge(x, y);
			if (layer != null) {
				return Optional.of(layer);
			}
		}
		return Optional.empty();
	}

	/**
	 * The thickness that a layer gets if its lower edge is drawn down.
	 *
	 * @param distance units of the drawing; negative: up
	 * @return um, rounded to two digits; empty if the element is no layer
	 */
	public OptionalDouble resized(String layer, double distance) {
		for (StackGeometry geometry : stacks) {
			if (geometry.layer(layer) != null) {
				return OptionalDouble.of(geometry.resized(layer, distance));
			}
		}
		return OptionalDouble.empty();
	}

	/** A small picture of the whole drawing, see {@link Overview}. */
	public Overview overview(double roomWidth, double roomHeight) {
		return Overview.of(this, stacks, roomWidth, roomHeight);
	}

	private <T> Optional<T> find(String element, Function<StackGeometry, @Nullable T> answer) {
		for (StackGeometry geometry : stacks) {
			if (geometry.indexOf(element) >= 0) {
				return Optional.ofNullable(answer.apply(geometry));
			}
		}
		return Optional.empty();
	}
}
