/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.example.price;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.emf.ecore.EObject;
import org.interphase.design.ViewpointRegistrar;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The viewpoint extends that of Interphase without touching it. */
class PriceOdesignTest {

	private final Document odesign;

	PriceOdesignTest() throws Exception {
		try (InputStream in = PriceServices.class.getResourceAsStream("/description/price.odesign")) {
			odesign = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
		}
	}

	@Test
	void itExtendsTheStackDiagramOfInterphase() throws Exception {
		Element extension = element("ownedRepresentationExtensions");
		try (InputStream in = ViewpointRegistrar.class.getResourceAsStream("/description/interphase.odesign")) {
			Document ours = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			String viewpoint = ((Element) ours.getElementsByTagName("ownedViewpoints").item(0)).getAttribute("name");
			String diagram = ((Element) ours.getElementsByTagName("ownedRepresentations").item(0)).getAttribute("name");
			assertEquals("viewpoint:/org.interphase.design/" + viewpoint, extension.getAttribute("viewpointURI"));
			assertEquals(diagram, extension.getAttribute("representationName"));
		}
	}

	@Test
	void itsServiceExists() throws Exception {
		Class<?> services = Class.forName(element("ownedJavaExtensions").getAttribute("qualifiedClassName"));
		String value = element("featureCustomizations").getAttribute("value");
		String service = value.replaceAll(".*service:(\\w+).*", "$1");
		assertNotNull(services.getMethod(service, EObject.class));
	}

	@Test
	void siriusTakesItsVersion() {
		assertEquals("12.0.0.2017041100", odesign.getDocumentElement().getAttribute("version"));
		assertTrue(element("layers").getAttribute("label").startsWith("%"));
	}

	private Element element(String tag) {
		return (Element) odesign.getElementsByTagName(tag).item(0);
	}
}
