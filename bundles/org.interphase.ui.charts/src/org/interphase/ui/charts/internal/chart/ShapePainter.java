/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.charts.internal.chart;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.interphase.scene.Bounds;
import org.interphase.scene.Rgb;
import org.interphase.scene.Shape;

/** Paints shapes in pixels of a control or picture. */
final class ShapePainter {

	private static final double POINTS_PER_INCH = 72;

	private final GC gc;
	private final ResourceManager fonts;

	ShapePainter(GC gc, ResourceManager fonts) {
		this.gc = gc;
		this.fonts = fonts;
		gc.setAntialias(SWT.ON);
		gc.setTextAntialias(SWT.ON);
	}

	void paint(List<Shape> shapes) {
		for (Shape shape : shapes) {
			switch (shape) {
			case Shape.Box box -> box(box);
			case Shape.Lines lines -> lines(lines);
			case Shape.Dots dots -> dots(dots);
			case Shape.Polygon polygon -> polygon(polygon);
			case Shape.Label label -> label(label);
			}
		}
	}

	private void box(Shape.Box box) {
		Bounds bounds = box.bounds();
		Rgb fill = box.fill();
		if (fill != null) {
			// edges on whole pixels, so that neighbours leave no seam
			int left = (int) Math.round(bounds.x());
			int top = (int) Math.round(bounds.y());
			gc.setBackground(color(fill));
			gc.fillRectangle(left, top, Math.max(1, (int) Math.round(bounds.right()) - left),
					Math.max(1, (int) Math.round(bounds.bottom()) - top));
		}
		Rgb stroke = box.stroke();
		if (stroke != null) {
			gc.setForeground(color(stroke));
			gc.setLineAttributes(new LineAttributes(1));
			gc.drawRectangle((int) bounds.x(), (int) bounds.y(), (int) bounds.width(), (int) bounds.height());
		}
	}

	private void lines(Shape.Lines lines) {
		LineAttributes attributes = new LineAttributes((float) lines.width(), SWT.CAP_ROUND, SWT.JOIN_ROUND);
		if (!lines.dash().isEmpty()) {
			attributes.style = SWT.LINE_CUSTOM;
			attributes.cap = SWT.CAP_FLAT;
			attributes.dash = new float[lines.dash().size()];
			for (int index = 0; index < attributes.dash.length; index++) {
				attributes.dash[index] = lines.dash().get(index).floatValue();
			}
		}
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
		int[] corners = new int[polygon.corners().size() * 2];
		for (int index = 0; index < polygon.corners().size(); index++) {
			corners[2 * index] = (int) Math.round(polygon.corners().get(index).x());
			corners[2 * index + 1] = (int) Math.round(polygon.corners().get(index).y());
		}
		gc.setBackground(color(polygon.fill()));
		gc.fillPolygon(corners);
	}

	private void label(Shape.Label label) {
		gc.setFont(font(label.size(), label.bold()));
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

	private Font font(double pixels, boolean bold) {
		Display display = Display.getCurrent();
		FontData data = display.getSystemFont().getFontData()[0];
		int points = (int) Math.round(pixels * POINTS_PER_INCH / display.getDPI().y);
		return fonts.create(FontDescriptor.createFrom(data).setHeight(points).setStyle(bold ? SWT.BOLD : SWT.NORMAL));
	}

	static Color color(Rgb colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}
}
