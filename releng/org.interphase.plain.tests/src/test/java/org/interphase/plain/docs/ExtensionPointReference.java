/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.plain.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The reference of the extension points, from their schemas. */
final class ExtensionPointReference {

	private ExtensionPointReference() {
	}

	static String of(Path bundles) throws IOException {
		Markdown markdown = Markdown.titled("Extension points",
				"Where bundles of others add to Interphase. Our own built-in contributions use nothing else.");
		for (Path schema : schemas(bundles)) {
			extensionPoint(markdown, read(schema));
		}
		return markdown.toString();
	}

	private static List<Path> schemas(Path bundles) throws IOException {
		List<Path> schemas = new ArrayList<>();
		try (Stream<Path> folders = Files.list(bundles).sorted()) {
			for (Path folder : folders.map(bundle -> bundle.resolve("schema")).filter(Files::isDirectory).toList()) {
				try (Stream<Path> files = Files.list(folder).sorted()) {
					schemas.addAll(files.filter(file -> file.toString().endsWith(".exsd")).toList());
				}
			}
		}
		return schemas;
	}

	private static Document read(Path schema) throws IOException {
		try {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(schema.toFile());
		} catch (SAXException | ParserConfigurationException e) {
			throw new IOException(schema.toString(), e);
		}
	}

	private static void extensionPoint(Markdown markdown, Document schema) {
		Element root = schema.getDocumentElement();
		Element meta = (Element) schema.getElementsByTagName("meta.schema").item(0);
		markdown.heading(meta.getAttribute("name"));
		markdown.paragraph("`" + meta.getAttribute("plugin") + '.' + meta.getAttribute("id") + '`');
		markdown.paragraph(documentation((Element) root.getElementsByTagName("annotation").item(0)));
		elements(markdown, root);
		NodeList sections = schema.getElementsByTagName("meta.section");
		for (int i = 0; i < sections.getLength(); i++) {
			Element section = (Element) sections.item(i);
			Element annotation = (Element) section.getParentNode().getParentNode();
			switch (section.getAttribute("type")) {
			case "examples" -> markdown.code("xml", documentation(annotation));
			case "apiinfo" -> markdown.paragraph(documentation(annotation));
			case "since" -> markdown.paragraph("Since " + documentation(annotation) + '.');
			default -> {
				// copyright and implementation are not for readers of the reference
			}
			}
		}
	}

	private static void elements(Markdown markdown, Element root) {
		markdown.table("Element", "Attribute", "Use", "Meaning");
		for (Element element : children(root, "element")) {
			if (element.getAttribute("name").equals("extension")) {
				continue;
			}
			String name = '`' + element.getAttribute("name") + '`';
			markdown.row(name, "", "", documentation(element));
			NodeList attributes = element.getElementsByTagName("attribute");
			for (int i = 0; i < attributes.getLength(); i++) {
				Element attribute = (Element) attributes.item(i);
				markdown.row("", '`' + attribute.getAttribute("name") + '`',
						attribute.getAttribute("use").equals("required") ? "required" : "optional",
						documentation(attribute));
			}
		}
	}

	/** The text of the first documentation within an element. */
	private static String documentation(Element element) {
		NodeList texts = element.getElementsByTagName("documentation");
		return texts.getLength() == 0 ? "" : texts.item(0).getTextContent().strip();
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getTagName().equals(name)) {
				children.add(element);
			}
		}
		return children;
	}
}
