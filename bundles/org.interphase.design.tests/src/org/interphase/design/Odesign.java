/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A viewpoint specification, read as plain XML. */
public final class Odesign {

	private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

	private static final Pattern SERVICE = Pattern.compile("^(?:aql:')?service:(\\w+)'?$");

	private final Document document;

	private Odesign(Document document) {
		this.document = document;
	}

	/** The specification at this path of the bundle that a class belongs to. */
	public static Odesign read(Class<?> owner, String path) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		try (InputStream in = BundleFile.of(owner, path).openStream()) {
			return new Odesign(factory.newDocumentBuilder().parse(in));
		}
	}

	/** Its root. */
	public Element root() {
		return document.getDocumentElement();
	}

	/** All elements. */
	public Stream<Element> elements() {
		return list(document.getElementsByTagName("*"));
	}

	/** All elements with one of these tags. */
	public Stream<Element> elements(String... tags) {
		return elements().filter(element -> List.of(tags).contains(element.getTagName()));
	}

	/** All attributes with one of these names. */
	public Stream<Attr> attributes(String... names) {
		return attributes().filter(attribute -> List.of(names).contains(attribute.getName()));
	}

	/** All attributes below an element. */
	public static Stream<Attr> below(Element element) {
		return attributes(list(element.getElementsByTagName("*")));
	}

	/** All attributes. */
	public Stream<Attr> attributes() {
		return attributes(elements());
	}

	private static Stream<Attr> attributes(Stream<Element> elements) {
		return elements.flatMap(element -> IntStream.range(0, element.getAttributes().getLength())
				.mapToObj(index -> (Attr) element.getAttributes().item(index)));
	}

	/** All AQL expressions, also those that an expression yields. */
	public List<String> expressions() {
		List<String> expressions = new ArrayList<>();
		attributes().map(Attr::getValue).filter(value -> value.startsWith("aql:")).forEach(value -> {
			expressions.add(value.substring(4));
			if (value.startsWith("aql:'aql:")) {
				expressions.add(value.substring(9, value.length() - 1));
			}
		});
		return expressions;
	}

	/** Names of the services that are called without AQL, also in expressions that an expression yields. */
	public List<String> services() {
		return attributes().flatMap(attribute -> SERVICE.matcher(attribute.getValue()).results())
				.map(match -> match.group(1)).distinct().toList();
	}

	/** Type of an element, without its prefix. */
	public static String type(Element element) {
		String type = element.getAttributeNS(XSI, "type");
		return type.substring(type.indexOf(':') + 1);
	}

	/** The value of an attribute at an element or at the nearest one around it. */
	public static String inherited(Element element, String attribute) {
		Node node = element;
		while (node instanceof Element found) {
			if (found.hasAttribute(attribute)) {
				return found.getAttribute(attribute);
			}
			node = node.getParentNode();
		}
		return "";
	}

	private static Stream<Element> list(NodeList nodes) {
		return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
	}
}
