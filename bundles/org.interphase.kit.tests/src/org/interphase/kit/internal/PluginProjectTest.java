/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.jar.Manifest;

import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

class PluginProjectTest {

	private static final String ID = "org.acme.cells";
	private static final String SOURCES = "org.acme.cells/src/org/acme/cells/";
	private static final String TESTS = "org.acme.cells.tests/src/org/acme/cells/";

	@ParameterizedTest
	@EnumSource
	void eachPartHasAClassATestAndBothRegistrations(Part part) {
		Map<String, String> files = new PluginProject(ID, List.of(part), "file:/site").files();
		String name = ID + '.' + part.type();
		assertEquals(name, text(files, "org.acme.cells/META-INF/services/" + part.service()).strip());
		String plugin = text(files, "org.acme.cells/plugin.xml");
		assertTrue(plugin.contains("point=\"" + part.point() + '"'), plugin);
		assertTrue(plugin.contains("class=\"" + name + '"'), plugin);
		String service = part.service();
		assertTrue(text(files, SOURCES + part.type() + ".java").contains("import " + service + ';'));
		assertTrue(text(files, TESTS + part.type() + "Test.java").contains("@Test"));
		part.data().forEach(data -> assertTrue(files.containsKey(SOURCES + data), data));
	}

	@Test
	void onlyWhatIsAskedForIsThere() {
		Map<String, String> files = new PluginProject(ID, List.of(Part.RULE, Part.RULE), "file:/site").files();
		assertEquals(List.of(SOURCES + "ThicknessLimit.java"),
				files.keySet().stream().filter(path -> path.startsWith(SOURCES)).toList());
		assertFalse(text(files, "org.acme.cells/META-INF/MANIFEST.MF").contains("picocli"));
	}

	@Test
	void theFilesAreWellFormed() throws IOException, ParserConfigurationException, SAXException {
		Map<String, String> files = all("https://example.org/site?a=1&b=<2>");
		for (Map.Entry<String, String> file : files.entrySet()) {
			if (file.getKey().endsWith(".xml") || file.getKey().endsWith(".target")) {
				SAXParserFactory.newDefaultInstance().newSAXParser().parse(stream(file.getValue()), new DefaultHandler());
			}
			assertTrue(file.getValue().endsWith("\n"), file.getKey());
			assertFalse(file.getValue().contains("interphase.kit"), file.getKey());
		}
	}

	@Test
	void theManifestNamesWhatThePartsNeed() throws IOException {
		String manifest = text(all("file:/site"), "org.acme.cells/META-INF/MANIFEST.MF");
		String required = new Manifest(stream(manifest)).getMainAttributes().getValue("Require-Bundle");
		for (Part part : Part.values()) {
			part.bundles().forEach(bundle -> assertTrue(required.contains(',' + bundle), required));
		}
	}

	@Test
	void aPlaceholderWithoutAValueIsAnError() {
		assertThrows(IllegalStateException.class, () -> new Templates(Map.of("id", ID)).fill("@id@ @nothing@"));
	}

	private static Map<String, String> all(String site) {
		return new PluginProject(ID, EnumSet.allOf(Part.class), site).files();
	}

	private static String text(Map<String, String> files, String path) {
		assertTrue(files.containsKey(path), () -> path + " is not among " + files.keySet());
		return String.valueOf(files.get(path));
	}

	private static ByteArrayInputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}
}
