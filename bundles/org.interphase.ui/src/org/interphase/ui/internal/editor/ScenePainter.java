/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.editor;

import java.util.List;

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
final class ScenePainter {

	private static final float SELECTION_WIDTH = 2.5f;

	/** Pixels below which nobody reads a text. */
	private static final double LEGIBLE = 3;

	private final GC gc;
	private final SceneFonts fonts;
	private final Viewport viewport;
	private final Transform transform;

	/** Prepares to paint; the background is filled before. */
	ScenePainter(GC gc, SceneFonts fonts, Viewport viewport) {
		this.gc = gc;
		this.fonts = fonts;
		this.viewport = viewport;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
		transform = new Transform(gc.getDevice());
		transform.scale((float) viewport.zoom(), (float) viewport.zoom());
		transform.translate((float) -viewport.x(), (float) -viewport.y());
		gc.setTransform(transform);
	}

	/** Paints shapes in their order. */
	void paint(List<Shape> shapes) {
		shapes.forEach(this::paint);
	}

	/** Ends the painting. */
	void finish() {
		gc.setTransform(null);
		transform.dispose();
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
		Path path = new Path(gc.getDevice());
		Bounds bounds = box.bounds();
		path.addRectangle((float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height());
		Rgb fill = box.fill();
		if (fill != null) {
			gc.setBackground(color(fill));
			gc.fillPath(path);
		}
		Rgb stroke = box.stroke();
		if (stroke != null) {
			gc.setForeground(color(stroke));
			gc.setLineAttributes(new LineAttributes(1));
			gc.drawPath(path);
		}
		path.dispose();
	}

	private void lines(Shape.Lines lines) {
		Path path = new Path(gc.getDevice());
		for (Shape.Line line : lines.lines()) {
			path.moveTo((float) line.x1(), (float) line.y1());
			path.lineTo((float) line.x2(), (float) line.y2());
		}
		LineAttributes attributes = new LineAttributes((float) lines.width());
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
				path.moveTo((float) corner.x(), (float) corner.y());
			} else {
				path.lineTo((float) corner.x(), (float) corner.y());
			}
			first = false;
		}
		path.close();
		gc.setBackground(color(polygon.fill()));
		gc.fillPath(path);
		path.dispose();
	}

	private void label(Shape.Label label) {
		if (label.size() * viewport.zoom() < LEGIBLE) {
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

	/** Paints the frame of a selected element. */
	void frame(Bounds bounds, Rgb colour, boolean focused) {
		gc.setForeground(color(colour));
		gc.setLineAttributes(new LineAttributes(focused ? SELECTION_WIDTH : 1));
		gc.drawRectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
	}

	static Color color(Rgb colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}
}
