/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.eclipse.jdt.annotation.Nullable;

/** An HTML page, written as well-formed XML so that nothing can escape from its place. */
public final class Page implements AutoCloseable {

	/** A number, a range between two with one word, or a question mark. */
	private static final Pattern NUMBER = Pattern.compile("\\?|\\d[\\d.eE+-]*|\\(\\d[\\d.eE+-]* \\p{L}+ \\d[\\d.eE+-]*\\)"); //$NON-NLS-1$

	private final XMLStreamWriter xml;
	private final Writer out;

	private Page(Writer out) throws IOException {
		this.out = out;
		try {
			xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** Begins a page with a title. */
	public static Page begin(Writer out, String title) throws IOException {
		out.write("<!DOCTYPE html>\n"); //$NON-NLS-1$
		Page page = new Page(out);
		page.open("html", null); //$NON-NLS-1$
		page.attribute("lang", Texts.get("language")); //$NON-NLS-1$ //$NON-NLS-2$
		page.open("head", null); //$NON-NLS-1$
		page.open("meta", null); //$NON-NLS-1$
		page.attribute("charset", "utf-8"); //$NON-NLS-1$ //$NON-NLS-2$
		page.closeElement();
		page.element("title", null, title); //$NON-NLS-1$
		page.element("style", null, style()); //$NON-NLS-1$
		page.closeElement();
		page.open("body", null); //$NON-NLS-1$
		page.element("h1", null, title); //$NON-NLS-1$
		return page;
	}

	/** A heading of a section. */
	public void heading(String text) throws IOException {
		element("h2", null, text); //$NON-NLS-1$
	}

	/** A heading within a section. */
	public void subheading(String text) throws IOException {
		element("h3", null, text); //$NON-NLS-1$
	}

	/** An element that holds a text. */
	public void element(String name, @Nullable String type, String text) throws IOException {
		open(name, type);
		text(text);
		closeElement();
	}

	/** Opens an element, with a class of the style or none. */
	public void open(String name, @Nullable String type) throws IOException {
		try {
			xml.writeStartElement(name);
			if (type != null) {
				xml.writeAttribute("class", type); //$NON-NLS-1$
			}
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** An attribute of the element that was just opened. */
	public void attribute(String name, String value) throws IOException {
		try {
			xml.writeAttribute(name, value);
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** A text. */
	public void text(String text) throws IOException {
		try {
			xml.writeCharacters(printable(text));
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** Closes the innermost element. */
	public void closeElement() throws IOException {
		try {
			// "full" end tags, because HTML knows no empty ones for most elements
			xml.writeCharacters(""); //$NON-NLS-1$
			xml.writeEndElement();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
	}

	/** A table with a row of headings, with a class of the style. */
	public void beginTable(String type, List<String> headings) throws IOException {
		open("table", type);
		open("thead", null); //$NON-NLS-1$
		open("tr", null); //$NON-NLS-1$
		for (String heading : headings) {
			element("th", null, heading); //$NON-NLS-1$
		}
		closeElement();
		closeElement();
		open("tbody", null); //$NON-NLS-1$
	}

	/** A row of texts; numbers and bands stay in one line. */
	public void row(@Nullable String type, List<String> cells) throws IOException {
		open("tr", type); //$NON-NLS-1$
		for (String cell : cells) {
			element("td", isNumber(cell) ? "number" : null, cell); //$NON-NLS-1$ //$NON-NLS-2$
		}
		closeElement();
	}

	/** Ends a table. */
	public void endTable() throws IOException {
		closeElement();
		closeElement();
	}

	/** A piece of well-formed markup that was made elsewhere, such as a drawing. */
	public void markup(String markup) throws IOException {
		try {
			xml.writeCharacters(""); //$NON-NLS-1$
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		out.write(markup);
	}

	@Override
	public void close() throws IOException {
		try {
			xml.writeEndDocument();
			xml.flush();
		} catch (XMLStreamException e) {
			throw new IOException(e);
		}
		out.write('\n');
		out.flush();
	}

	private static boolean isNumber(String cell) {
		return NUMBER.matcher(cell).matches();
	}

	/** Characters that XML cannot hold are shown as a question mark. */
	private static String printable(String text) {
		return text.codePoints()
				.map(point -> point >= ' ' && point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF)
						|| point == '\n' || point == '\t' ? point : '?')
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static String style() {
		try (InputStream input = Page.class.getResourceAsStream("report.css")) { //$NON-NLS-1$
			if (input == null) {
				throw new IllegalStateException("report.css is missing"); //$NON-NLS-1$
			}
			return new String(input.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
