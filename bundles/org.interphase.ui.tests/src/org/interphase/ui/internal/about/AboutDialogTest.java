/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.interphase.core.registry.Registries;
import org.interphase.ui.Controls;
import org.interphase.ui.InterphaseUi;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** What the product is made of. */
class AboutDialogTest {

	private static final int VENDOR = 1;
	private static final int VERSION = 2;
	private static final int LICENCE = 3;
	private static final int CONTRIBUTIONS = 4;

	@Test
	void eachPartHasAVendorAVersionAndALicence() {
		List<List<String>> parts = parts();
		assertTrue(parts.size() > 50);
		assertTrue(parts.stream().allMatch(part -> part.get(VERSION).matches("\\d+\\.\\d+\\.\\d+") && !part.get(VENDOR).isBlank()
				&& !part.get(LICENCE).isBlank()));
		assertTrue(parts.stream().anyMatch(part -> part.get(VENDOR).startsWith("Eclipse")), "as the platform names itself");
	}

	@Test
	void whatContributesComesFirstWithHowMuch() {
		List<List<String>> parts = parts();
		long rules = Registries.standard().contributions().stream().filter(info -> info.provider().equals("org.interphase.rules")).count();
		assertEquals(List.of("Interphase", "EPL-2.0", String.valueOf(rules)),
				Stream.of(VENDOR, LICENCE, CONTRIBUTIONS).map(part(parts, "Interphase Rules")::get).toList());
		assertEquals("1", part(parts, "Interphase Workbench").get(CONTRIBUTIONS), "the section of a boundary");
		long contributing = parts.stream().filter(part -> !part.get(CONTRIBUTIONS).isEmpty()).count();
		assertTrue(contributing > 3);
		assertTrue(parts.stream().limit(contributing).noneMatch(part -> part.get(CONTRIBUTIONS).isEmpty()));
	}

	@Test
	void anIdLikeOursMakesABundleNotOurs() throws IOException, BundleException {
		Bundle foreign = FrameworkUtil.getBundle(InterphaseUi.class).getBundleContext().installBundle("memory:acme",
				bundle(Map.of("Bundle-ManifestVersion", "2", "Bundle-SymbolicName", "org.interphase.example.acme.about", "Bundle-Name",
						"Acme in Memory", "Bundle-Vendor", "Acme", "Bundle-Version", "1.2.3.x")));
		try {
			assertEquals(List.of("Acme in Memory", "Acme", "1.2.3", "not stated", ""), part(parts(), "Acme in Memory"));
		} finally {
			foreign.uninstall();
		}
	}

	private static InputStream bundle(Map<String, String> headers) throws IOException {
		Manifest manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		headers.forEach(manifest.getMainAttributes()::putValue);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		new JarOutputStream(bytes, manifest).close();
		return new ByteArrayInputStream(bytes.toByteArray());
	}

	private static List<String> part(List<List<String>> parts, String name) {
		return parts.stream().filter(part -> part.get(0).equals(name)).findFirst().orElseThrow();
	}

	private static List<List<String>> parts() {
		AboutDialog dialog = new AboutDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell());
		dialog.create();
		try {
			Table table = Controls.all(dialog.getShell(), Table.class).get(0);
			return Stream.of(table.getItems())
					.map(item -> IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).toList()).toList();
		} finally {
			dialog.close();
		}
	}
}
