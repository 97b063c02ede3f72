/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.paint;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;
import org.interphase.scene.Bounds;
import org.interphase.scene.Rgb;
import org.interphase.scene.Shape;

/** Paints shapes with SWT. */
public final class ShapePainter {

	/** Pixels below which nobody reads a text. */
	private static final double LEGIBLE = 3;

	private final GC gc;
	private final SceneFonts fonts;
	private final double zoom;
	/** Null where places are pixels. */
	private final @Nullable Transform transform;

	/** Paints where places are pixels; areas end on whole ones, so that neighbours leave no seam. */
	public ShapePainter(GC gc, SceneFonts fonts) {
		this(gc, fonts, 1, null);
	}

	/**
	 * Paints a part of a drawing.
	 *
	 * @param x    left edge of the part, in units of the drawing
	 * @param y    upper edge of the part, in units of the drawing
	 * @param zoom pixels per unit
	 */
	public ShapePainter(GC gc, SceneFonts fonts, double x, double y, double zoom) {
		this(gc, fonts, zoom, new Transform(gc.getDevice(), (float) zoom, 0, 0, (float) zoom, (float) (-x * zoom), (float) (-y * zoom)));
		gc.setTransform(transform);
	}

	private ShapePainter(GC gc, SceneFonts fonts, double zoom, @Nullable Transform transform) {
		this.gc = gc;
		this.fonts = fonts;
		this.zoom = zoom;
		this.transform = transform;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	/** Paints shapes in their order. */
	public void paint(List<Shape> shapes) {
		shapes.forEach(this::paint);
	}

	/** Ends the painting. */
	public void finish() {
		Transform used = transform;
		if (used != null) {
			gc.setTransform(null);
			used.dispose();
		}
	}

	private void paint(Shape shape) {
		switch (shape) {
		case Shape.Box box -> box(box);
		case Shape.Lines lines -> lines(lines);
		case Shape.Dots dots -> dots(dots);
		case Shape.Polygon polygon -> polygon(polygon);
		case Shape.Label label -> label(label);
		}
	}

	private void box(Shape.Box box) {
		Bounds bounds = box.bounds();
		Rgb fill = box.fill();
		if (fill != null) {
			Path area = new Path(gc.getDevice());
			float left = edge(bounds.x());
			float top = edge(bounds.y());
			area.addRectangle(left, top, extent(edge(bounds.right()) - left), extent(edge(bounds.bottom()) - top));
			gc.setBackground(color(fill));
			gc.fillPath(area);
			area.dispose();
		}
		Rgb stroke = box.stroke();
		if (stroke != null) {
			Path outline = new Path(gc.getDevice());
			outline.addRectangle((float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height());
			gc.setForeground(color(stroke));
			gc.setLineAttributes(new LineAttributes(1));
			gc.drawPath(outline);
			outline.dispose();
		}
	}

	/** The edge of an area. */
	private float edge(double place) {
		return transform == null ? Math.round(place) : (float) place;
	}

	/** The extent between two edges; where they fall together there is still something to see. */
	private float extent(float extent) {
		return transform == null ? Math.max(1, extent) : extent;
	}

	private void lines(Shape.Lines lines) {
		Path path = new Path(gc.getDevice());
		double lastX = Double.NaN;
		double lastY = Double.NaN;
		for (Shape.Line line : lines.lines()) {
			if (line.x1() != lastX || line.y1() != lastY) {
				path.moveTo((float) line.x1(), (float) line.y1());
			}
			path.lineTo((float) line.x2(), (float) line.y2());
			lastX = line.x2();
			lastY = line.y2();
		}
		// round, because a curve through noisy points would get long spikes
		LineAttributes attributes = new LineAttributes((float) lines.width(), SWT.CAP_FLAT, SWT.JOIN_ROUND);
		if (!lines.dash().isEmpty()) {
			attributes.style = SWT.LINE_CUSTOM;
			attributes.dash = new float[lines.dash().size()];
			for (int index = 0; index < attributes.dash.length; index++) {
				attributes.dash[index] = lines.dash().get(index).floatValue();
			}
		}
		gc.setLineAttributes(attributes);
		gc.setForeground(color(lines.colour()));
		gc.drawPath(path);
		path.dispose();
	}

	private void dots(Shape.Dots dots) {
		Path path = new Path(gc.getDevice());
		float diameter = (float) (2 * dots.radius());
		for (org.interphase.scene.Point centre : dots.centres()) {
			float x = (float) (centre.x() - dots.radius());
			float y = (float) (centre.y() - dots.radius());
			path.moveTo(x + diameter, y + diameter / 2);
			path.addArc(x, y, diameter, diameter, 0, 360);
			path.close();
		}
		gc.setBackground(color(dots.colour()));
		gc.fillPath(path);
		path.dispose();
	}

	private void polygon(Shape.Polygon polygon) {
		Path path = new Path(gc.getDevice());
		boolean first = true;
		for (org.interphase.scene.Point corner : polygon.corners()) {
			if (first) {
				path.moveTo(edge(corner.x()), edge(corner.y()));
			} else {
				path.lineTo(edge(corner.x()), edge(corner.y()));
			}
			first = false;
		}
		path.close();
		gc.setBackground(color(polygon.fill()));
		gc.fillPath(path);
		path.dispose();
	}

	private void label(Shape.Label label) {
		if (label.size() * zoom < LEGIBLE) {
			return;
		}
		gc.setFont(fonts.font(label.size(), label.bold()));
		gc.setForeground(color(label.colour()));
		Point extent = gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT);
		double x = switch (label.anchor()) {
		case START -> label.place().x();
		case MIDDLE -> label.place().x() - extent.x / 2.0;
		case END -> label.place().x() - extent.x;
		};
		gc.drawText(label.text(), (int) Math.round(x), (int) Math.round(label.place().y() - extent.y / 2.0),
				SWT.DRAW_TRANSPARENT);
	}

	/** Paints a frame. */
	public void frame(Bounds bounds, Rgb colour, float width) {
		gc.setForeground(color(colour));
		gc.setLineAttributes(new LineAttributes(width));
		gc.drawRectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
	}

	/** The colour for SWT. */
	public static Color color(Rgb colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}
}
