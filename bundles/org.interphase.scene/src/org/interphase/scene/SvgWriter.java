/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.jdt.annotation.Nullable;

/** Writes a drawing as SVG 1.1. The text stays text. */
public final class SvgWriter {

	private static final String SVG = "http://www.w3.org/2000/svg"; //$NON-NLS-1$
	private static final String FONT = "'DejaVu Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"; //$NON-NLS-1$

	private final XMLStreamWriter xml;
	private final double scale;

	private SvgWriter(XMLStreamWriter xml, double scale) {
		this.xml = xml;
		this.scale = scale;
	}

	/**
	 * Writes a drawing and leaves the writer open.
	 *
	 * @param title what the drawing shows, for readers that do not see it
	 * @throws IOException if the writer fails
	 */
	public static void write(Scene scene, String title, Writer out) throws IOException {
		write(scene, title, 1, out);
	}

	/**
	 * Writes a drawing in another size and leaves the writer open.
	 *
	 * @param title what the drawing shows, for readers that do not see it
	 * @param scale pixels per unit of the drawing, above 0
	 * @throws IOException if the writer fails
	 */
	public static void write(Scene scene, String title, double scale, Writer out) throws IOException {
		try {
			XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
			new SvgWriter(xml, scale).document(scene, title);
			xml.flush();
		} catch (XMLStreamException exception) {
			throw new IOException(exception);
		}
	}

	private void document(Scene scene, String title) throws XMLStreamException {
		xml.writeStartDocument("UTF-8", "1.0"); //$NON-NLS-1$ //$NON-NLS-2$
		xml.setDefaultNamespace(SVG);
		xml.writeStartElement(SVG, "svg"); //$NON-NLS-1$
		xml.writeDefaultNamespace(SVG);
		attribute("width", scene.width() * scale); //$NON-NLS-1$
		attribute("height", scene.height() * scale); //$NON-NLS-1$
		xml.writeAttribute("viewBox", "0 0 " + number(scene.width()) + ' ' + number(scene.height())); //$NON-NLS-1$ //$NON-NLS-2$
		xml.writeAttribute("role", "img"); //$NON-NLS-1$ //$NON-NLS-2$
		xml.writeAttribute("font-family", FONT); //$NON-NLS-1$
		textElement("title", title); //$NON-NLS-1$
		textElement("desc", scene.regions().stream().map(Region::description).collect(Collectors.joining("\n"))); //$NON-NLS-1$ //$NON-NLS-2$
		box(new Shape.Box(new Bounds(0, 0, scene.width(), scene.height()), 0, scene.palette().background(), null));
		for (Shape shape : scene.shapes()) {
			shape(shape);
		}
		xml.writeEndElement();
		xml.writeEndDocument();
	}

	private void shape(Shape shape) throws XMLStreamException {
		switch (shape) {
		case Shape.Box box -> box(box);
		case Shape.Lines lines -> lines(lines);
		case Shape.Dots dots -> dots(dots);
		case Shape.Polygon polygon -> polygon(polygon);
		case Shape.Label label -> label(label);
		}
	}

	private void box(Shape.Box box) throws XMLStreamException {
		xml.writeEmptyElement(SVG, "rect"); //$NON-NLS-1$
		attribute("x", box.bounds().x()); //$NON-NLS-1$
		attribute("y", box.bounds().y()); //$NON-NLS-1$
		attribute("width", box.bounds().width()); //$NON-NLS-1$
		attribute("height", box.bounds().height()); //$NON-NLS-1$
		if (box.radius() > 0) {
			attribute("rx", box.radius()); //$NON-NLS-1$
		}
		colour("fill", box.fill()); //$NON-NLS-1$
		colour("stroke", box.stroke()); //$NON-NLS-1$
	}

	private void lines(Shape.Lines lines) throws XMLStreamException {
		if (lines.lines().isEmpty()) {
			return;
		}
		xml.writeEmptyElement(SVG, "path"); //$NON-NLS-1$
		xml.writeAttribute("d", lines.lines().stream().map(line -> 'M' + number(line.x1()) + ' ' + number(line.y1()) + 'L' //$NON-NLS-1$
				+ number(line.x2()) + ' ' + number(line.y2())).collect(Collectors.joining()));
		xml.writeAttribute("fill", "none"); //$NON-NLS-1$ //$NON-NLS-2$
		colour("stroke", lines.colour()); //$NON-NLS-1$
		attribute("stroke-width", lines.width()); //$NON-NLS-1$
		if (!lines.dash().isEmpty()) {
			xml.writeAttribute("stroke-dasharray", lines.dash().stream().map(SvgWriter::number).collect(Collectors.joining(" "))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	private void dots(Shape.Dots dots) throws XMLStreamException {
		for (Point centre : dots.centres()) {
			xml.writeEmptyElement(SVG, "circle"); //$NON-NLS-1$
			attribute("cx", centre.x()); //$NON-NLS-1$
			attribute("cy", centre.y()); //$NON-NLS-1$
			attribute("r", dots.radius()); //$NON-NLS-1$
			colour("fill", dots.colour()); //$NON-NLS-1$
		}
	}

	private void polygon(Shape.Polygon polygon) throws XMLStreamException {
		xml.writeEmptyElement(SVG, "polygon"); //$NON-NLS-1$
		xml.writeAttribute("points", polygon.corners().stream() //$NON-NLS-1$
				.map(corner -> number(corner.x()) + ',' + number(corner.y())).collect(Collectors.joining(" "))); //$NON-NLS-1$
		colour("fill", polygon.fill()); //$NON-NLS-1$
	}

	private void label(Shape.Label label) throws XMLStreamException {
		xml.writeStartElement(SVG, "text"); //$NON-NLS-1$
		attribute("x", label.place().x()); //$NON-NLS-1$
		// the middle of the letters lies about a third of their height above the base line
		attribute("y", label.place().y() + label.size() * 0.35); //$NON-NLS-1$
		attribute("font-size", label.size()); //$NON-NLS-1$
		if (label.bold()) {
			xml.writeAttribute("font-weight", "bold"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (label.anchor() != Shape.Anchor.START) {
			xml.writeAttribute("text-anchor", label.anchor() == Shape.Anchor.MIDDLE ? "middle" : "end"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		colour("fill", label.colour()); //$NON-NLS-1$
		xml.writeCharacters(legal(label.text()));
		xml.writeEndElement();
	}

	private void textElement(String name, String text) throws XMLStreamException {
		xml.writeStartElement(SVG, name);
		xml.writeCharacters(legal(text));
		xml.writeEndElement();
	}

	private void attribute(String name, double value) throws XMLStreamException {
		xml.writeAttribute(name, number(value));
	}

	private void colour(String name, @Nullable Rgb colour) throws XMLStreamException {
		if (colour != null) {
			xml.writeAttribute(name, colour.hex());
		} else if (name.equals("fill")) { //$NON-NLS-1$
			xml.writeAttribute(name, "none"); //$NON-NLS-1$
		}
	}

	private static String number(double value) {
		return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
	}

	/** The text without the characters that XML forbids even as references. */
	private static String legal(String text) {
		return text.codePoints().filter(SvgWriter::isLegal)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isLegal(int character) {
		return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}
}
