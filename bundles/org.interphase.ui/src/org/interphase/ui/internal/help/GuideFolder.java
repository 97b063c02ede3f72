/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * The guide as a folder of HTML pages with their pictures. The Markdown of the help bundle is the one source; the folder is
 * written anew whenever the workbench opens the guide for the first time.
 */
public final class GuideFolder {

	/** Name of the stylesheet at the top of the folder. */
	static final String STYLE = "guide.css"; //$NON-NLS-1$

	private static final String BUNDLE = "org.interphase.help"; //$NON-NLS-1$
	private static final String[] PARTS = { "guide", "reference" }; //$NON-NLS-1$ //$NON-NLS-2$
	private static final String MARKDOWN = ".md"; //$NON-NLS-1$

	private GuideFolder() {
	}

	/**
	 * Writes the guide.
	 *
	 * @return the number of pages; 0 if the help is not installed
	 * @throws IOException if the folder cannot be written
	 */
	public static int write(Path folder) throws IOException {
		Map<String, URL> entries = entries(Platform.getBundle(BUNDLE));
		Map<String, URL> pages = new TreeMap<>(entries);
		pages.keySet().removeIf(path -> !path.endsWith(MARKDOWN));
		for (Map.Entry<String, URL> entry : entries.entrySet()) {
			Path target = folder.resolve(GuidePage.html(entry.getKey()));
			Files.createDirectories(target.getParent());
			try (InputStream content = entry.getValue().openStream()) {
				if (pages.containsKey(entry.getKey())) {
					String markdown = new String(content.readAllBytes(), StandardCharsets.UTF_8);
					Files.writeString(target, GuidePage.html(entry.getKey(), markdown, pages.keySet()));
				} else {
					Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
		try (InputStream style = GuideFolder.class.getResourceAsStream(STYLE)) {
			if (style != null && !pages.isEmpty()) {
				Files.copy(style, folder.resolve(STYLE), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		return pages.size();
	}

	private static Map<String, URL> entries(@Nullable Bundle help) {
		Map<String, URL> entries = new TreeMap<>();
		if (help == null) {
			return entries;
		}
		for (String part : PARTS) {
			Enumeration<URL> found = help.findEntries(part, "*.*", true); //$NON-NLS-1$
			if (found != null) {
				Collections.list(found).forEach(entry -> entries.put(entry.getPath().substring(1), entry));
			}
		}
		return entries;
	}
}
