/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.kit.internal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A project of a plug-in: a bundle with the parts, a bundle with their tests, a feature and an update site.
 *
 * @param id    id of the bundle, which is also its package; see {@link PluginId}
 * @param parts what it contributes; at least one
 * @param site  address of the update site of Interphase
 */
public record PluginProject(String id, Collection<Part> parts, String site) {

	/** Templates that every project has, with the files that they become. */
	private static final Map<String, String> COMMON = Map.ofEntries(
			Map.entry("pom.xml", "pom.xml"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("extensions.xml", ".mvn/extensions.xml"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("maven.config", ".mvn/maven.config"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("gitignore", ".gitignore"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("README.md", "README.md"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("bundle-manifest", "@id@/META-INF/MANIFEST.MF"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("bundle-build.properties", "@id@/build.properties"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("plugin.xml", "@id@/plugin.xml"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("tests-manifest", "@id@.tests/META-INF/MANIFEST.MF"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("tests-build.properties", "@id@.tests/build.properties"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("Cells.java", "@id@.tests/src/@folder@/Cells.java"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("feature.xml", "@id@.feature/feature.xml"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("feature-build.properties", "@id@.feature/build.properties"), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("category.xml", "@id@.site/category.xml")); //$NON-NLS-1$ //$NON-NLS-2$

	/** Takes each part once, in a fixed order. */
	public PluginProject {
		parts = List.copyOf(new TreeSet<>(parts));
	}

	/** Texts of all files by their paths in the project, which have slashes. */
	public Map<String, String> files() {
		Templates templates = new Templates(values());
		Map<String, String> files = new TreeMap<>();
		COMMON.forEach((template, path) -> files.put(templates.fill(path), templates.file(template)));
		String sources = templates.fill("@id@/src/@folder@/"); //$NON-NLS-1$
		String tests = templates.fill("@id@.tests/src/@folder@/"); //$NON-NLS-1$
		for (Part part : parts) {
			files.put(sources + part.type() + ".java", templates.file(part.type() + ".java")); //$NON-NLS-1$ //$NON-NLS-2$
			files.put(tests + part.type() + "Test.java", templates.file(part.type() + "Test.java")); //$NON-NLS-1$ //$NON-NLS-2$
			files.put(id + "/META-INF/services/" + part.service(), id + '.' + part.type() + '\n'); //$NON-NLS-1$
			part.data().forEach(name -> files.put(sources + name, templates.file(name)));
		}
		return files;
	}

	private Map<String, String> values() {
		String word = id.substring(id.lastIndexOf('.') + 1);
		return Map.of("id", id, "folder", id.replace('.', '/'), "word", word, "code", word.toUpperCase(Locale.ROOT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				"site", escaped(site), "extensions", extensions(), "requires", requires()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private String extensions() {
		return parts.stream().map(part -> """
				   <extension point="%s">
				      <%s id="%s.%2$s" class="%3$s.%s"/>
				   </extension>
				""".formatted(part.point(), part.element(), id, part.type())).collect(Collectors.joining()); //$NON-NLS-1$
	}

	private String requires() {
		SortedSet<String> bundles = new TreeSet<>();
		parts.forEach(part -> bundles.addAll(part.bundles()));
		return bundles.stream().map(bundle -> ",\n " + bundle).collect(Collectors.joining()); //$NON-NLS-1$
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}
}
