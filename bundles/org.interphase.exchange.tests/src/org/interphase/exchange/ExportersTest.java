/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.interphase.core.exchange.DesignExporter;
import org.interphase.core.exchange.ExchangeException;
import org.interphase.core.registry.Registries;
import org.interphase.core.template.DesignTemplate;
import org.interphase.exchange.internal.circuit.ImpedancePyExporter;
import org.interphase.model.Design;
import org.junit.jupiter.api.Test;

/** What all exporters have in common. */
class ExportersTest {

	private static final Set<String> IDS = Set.of(Exported.CIRCUIT, Exported.CODE, Exported.LINKED, Exported.PYBAMM);

	@Test
	void allAreContributed() {
		assertEquals(IDS, Exported.exporters().stream().map(DesignExporter::id).collect(Collectors.toSet()));
		assertEquals(IDS.size(), Exported.exporters().stream().map(DesignExporter::ending).distinct().count());
	}

	@Test
	void extensionsAndServicesNameTheSame() throws IOException {
		String extensions = own("plugin.xml");
		String services = own("META-INF/services/" + DesignExporter.class.getName());
		List<String> classes = Exported.exporters().stream().map(exporter -> exporter.getClass().getName()).sorted().toList();
		assertEquals(classes, services.lines().sorted().toList());
		assertEquals(classes, Pattern.compile("class=\"([^\"]+)\"").matcher(extensions).results().map(match -> match.group(1))
				.sorted().toList());
		for (String id : IDS) {
			assertTrue(extensions.contains("id=\"" + id + '"'), id);
		}
	}

	@Test
	void referenceCellsAreWrittenOrRefusedWithAReason() throws IOException {
		List<String> written = new ArrayList<>();
		List<DesignTemplate> templates = Registries.standard().templates();
		for (DesignTemplate template : templates) {
			for (DesignExporter exporter : Exported.exporters()) {
				try {
					String text = Exported.text(exporter.id(), design(template));
					assertTrue(text.endsWith("\n") && !text.contains("NaN") && !text.contains("Infinity"), template.id() + text);
					assertEquals(text, Exported.text(exporter.id(), design(template)), template.id());
					written.add(exporter.id());
				} catch (ExchangeException refused) {
					assertFalse(String.valueOf(refused.getMessage()).isBlank());
				}
			}
		}
		assertTrue(templates.size() > 30);
		for (String id : IDS) {
			long times = written.stream().filter(id::equals).count();
			assertTrue(times > templates.size() / 2, id + ' ' + times);
		}
	}

	@Test
	void aDesignWithTwoStacksIsRefused() throws Exception {
		Design design = Exported.plain();
		design.getStacks().add(Exported.bipolar().getStacks().getFirst());
		for (String id : IDS) {
			ExchangeException refused = assertThrows(ExchangeException.class, () -> Exported.text(id, design));
			assertTrue(String.valueOf(refused.getMessage()).contains("has 2."), refused.getMessage());
		}
	}

	/** A new design of a template, with an area. */
	private static Design design(DesignTemplate template) {
		Design design = template.create();
		design.getStacks().forEach(stack -> stack.setArea(1.));
		return design;
	}

	/** A file of the bundle under test; others on a plain class path have such files too. */
	private static String own(String file) throws IOException {
		for (URL url : Collections.list(ImpedancePyExporter.class.getClassLoader().getResources(file))) {
			try (InputStream stream = url.openStream()) {
				String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
				if (text.contains(ImpedancePyExporter.class.getName())) {
					return text;
				}
			}
		}
		return "";
	}
}
