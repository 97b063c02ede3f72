/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import org.interphase.core.context.LayerKind;

class SvgWriterTest {

	@Test
	void writesAllTextsAndTheSize() throws Exception {
		Scene scene = Figures.draw(Figures.cell(), ThicknessScale.SCHEMATIC);
		Document document = written(scene);
		assertEquals("svg", document.getDocumentElement().getLocalName());
		assertEquals("http://www.w3.org/2000/svg", document.getDocumentElement().getNamespaceURI());
		assertEquals(scene.width(), Double.parseDouble(document.getDocumentElement().getAttribute("width")), 0.01);
		List<String> texts = texts(document);
		assertTrue(texts.containsAll(scene.texts("b1")) && texts.containsAll(scene.texts("llzo")), texts::toString);
		assertEquals("A cell", document.getElementsByTagName("title").item(0).getTextContent());
	}

	@Test
	void staysWellFormedWithHostileNames() throws Exception {
		LayerFigure layer = Figures.layer("l", LayerKind.GEL, "<&\"'\u0000\u0007\uD800]]>", 1, null, null);
		Scene scene = Figures.draw(new StackFigure("s", "x", List.of(layer), List.of(), null, true), ThicknessScale.TRUE);
		assertTrue(texts(written(scene)).contains("<&\"']]>"), () -> scene.texts("l").toString());
	}

	@Test
	void writesEveryPattern() throws Exception {
		Document document = written(Figures.draw(Figures.tall(LayerKind.values().length), ThicknessScale.LOGARITHMIC));
		assertTrue(document.getElementsByTagName("path").getLength() >= LayerKind.values().length);
		assertTrue(document.getElementsByTagName("circle").getLength() > 20);
	}

	private static List<String> texts(Document document) {
		NodeList nodes = document.getElementsByTagName("text");
		List<String> texts = new ArrayList<>();
		for (int index = 0; index < nodes.getLength(); index++) {
			texts.add(nodes.item(index).getTextContent());
		}
		return texts;
	}

	private static Document written(Scene scene) throws Exception {
		StringWriter out = new StringWriter();
		SvgWriter.write(scene, "A cell", out);
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(out.toString())));
	}
}
