/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.ImageIO;

import org.interphase.scene.internal.Texts;

/** Writes a drawing as PNG, without a display. */
public final class PngWriter {

	/** Most pixels of a picture: what common viewers still open. */
	public static final long LARGEST = 120_000_000;

	private static final String FORMAT = "png"; //$NON-NLS-1$
	private static final float DASH_MITER = 10;

	private final Graphics2D graphics;

	private PngWriter(Graphics2D graphics) {
		this.graphics = graphics;
	}

	/**
	 * Writes a drawing and leaves the stream open.
	 *
	 * @param scale pixels per unit of the drawing, above 0
	 * @throws IOException if the stream fails, or the picture would be larger than {@link #LARGEST}; the message says so
	 */
	public static void write(Scene scene, double scale, OutputStream out) throws IOException {
		long width = Math.max(1, (long) Math.ceil(scene.width() * scale));
		long height = Math.max(1, (long) Math.ceil(scene.height() * scale));
		// each length alone, too: their product may overflow
		if (width > LARGEST || height > LARGEST || width * height > LARGEST) {
			throw new IOException(Texts.get("png.tooLarge", width, height, LARGEST / 1_000_000)); //$NON-NLS-1$
		}
		BufferedImage image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
			graphics.setColor(color(scene.palette().background()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			graphics.scale(scale, scale);
			PngWriter writer = new PngWriter(graphics);
			scene.shapes().forEach(writer::shape);
		} finally {
			graphics.dispose();
		}
		if (!ImageIO.write(image, FORMAT, out)) {
			throw new IOException(FORMAT);
		}
	}

	private void shape(Shape shape) {
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
		RoundRectangle2D rectangle = new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(),
				2 * box.radius(), 2 * box.radius());
		Rgb fill = box.fill();
		if (fill != null) {
			graphics.setColor(color(fill));
			graphics.fill(rectangle);
		}
		Rgb stroke = box.stroke();
		if (stroke != null) {
			graphics.setColor(color(stroke));
			graphics.setStroke(new BasicStroke(1));
			graphics.draw(rectangle);
		}
	}

	private void lines(Shape.Lines lines) {
		float width = (float) lines.width();
		graphics.setColor(color(lines.colour()));
		if (lines.dash().isEmpty()) {
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
		} else {
			float[] dash = new float[lines.dash().size()];
			for (int index = 0; index < dash.length; index++) {
				dash[index] = lines.dash().get(index).floatValue();
			}
			graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, DASH_MITER, dash, 0));
		}
		lines.lines().forEach(line -> graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2())));
	}

	private void dots(Shape.Dots dots) {
		graphics.setColor(color(dots.colour()));
		double radius = dots.radius();
		dots.centres().forEach(centre -> graphics
				.fill(new Ellipse2D.Double(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)));
	}

	private void polygon(Shape.Polygon polygon) {
		Path2D path = new Path2D.Double();
		for (Point corner : polygon.corners()) {
			if (path.getCurrentPoint() == null) {
				path.moveTo(corner.x(), corner.y());
			} else {
				path.lineTo(corner.x(), corner.y());
			}
		}
		path.closePath();
		graphics.setColor(color(polygon.fill()));
		graphics.fill(path);
	}

	private void label(Shape.Label label) {
		if (label.text().isEmpty()) {
			return;
		}
		Font font = new Font(Font.SANS_SERIF, label.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) label.size());
		TextLayout text = new TextLayout(label.text(), font, graphics.getFontRenderContext());
		double x = switch (label.anchor()) {
		case START -> label.place().x();
		case MIDDLE -> label.place().x() - text.getAdvance() / 2;
		case END -> label.place().x() - text.getAdvance();
		};
		graphics.setColor(color(label.colour()));
		// the middle of the letters lies about a third of their height above the base line
		text.draw(graphics, (float) x, (float) (label.place().y() + label.size() * 0.35));
	}

	private static Color color(Rgb colour) {
		return new Color(colour.red(), colour.green(), colour.blue());
	}
}
