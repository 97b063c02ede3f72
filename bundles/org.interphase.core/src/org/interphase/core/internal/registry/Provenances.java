/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.FromFile;

/** Finds out which bundle brought a class, from the manifest beside it; in and out of OSGi alike. */
public final class Provenances {

	private static final String MANIFEST = "META-INF/MANIFEST.MF"; //$NON-NLS-1$
	private static final Map<String, Attributes> MANIFESTS = new ConcurrentHashMap<>();
	private static final Map<String, Properties> LOCALISATIONS = new ConcurrentHashMap<>();

	private Provenances() {
	}

	/** Where a contribution comes from: the file that it was read from, or the bundle of its class. */
	public static ContributionInfo info(String id, String kind, Object contribution) {
		return contribution instanceof FromFile read
				? new ContributionInfo(id, kind, contribution.getClass().getName(), name(read.file()), "", "", "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						read.file().toString())
				: ofClass(id, kind, contribution.getClass());
	}

	/** Name of a file and of its folder: enough to know it again, and nothing of the computer. */
	private static String name(Path file) {
		int names = file.getNameCount();
		return names == 0 ? "" : StreamSupport.stream(file.subpath(Math.max(0, names - 2), names).spliterator(), false) //$NON-NLS-1$
				.map(Path::toString).collect(Collectors.joining("/")); //$NON-NLS-1$
	}

	/** The bundle of a class. */
	public static ContributionInfo ofClass(String id, String kind, Class<?> type) {
		Attributes manifest = manifest(type);
		String name = value(manifest, "Bundle-SymbolicName"); //$NON-NLS-1$
		int end = name.indexOf(';');
		String provider = end < 0 ? name : name.substring(0, end);
		return new ContributionInfo(id, kind, type.getName(), provider.isEmpty() ? type.getPackageName() : provider,
				value(manifest, "Bundle-Version"), localised(type, manifest, "Bundle-Vendor"), //$NON-NLS-1$ //$NON-NLS-2$
				localised(type, manifest, "Bundle-License")); //$NON-NLS-1$
	}

	private static Attributes manifest(Class<?> type) {
		String root = root(type);
		return MANIFESTS.computeIfAbsent(root, key -> read(key + MANIFEST));
	}

	/** Address of the folder, jar or bundle that the class was loaded from; empty if it cannot be told. */
	private static String root(Class<?> type) {
		String path = type.getName().replace('.', '/') + ".class"; //$NON-NLS-1$
		URL address = type.getResource('/' + path);
		String text = address == null ? "" : address.toString(); //$NON-NLS-1$
		return text.endsWith(path) ? text.substring(0, text.length() - path.length()) : ""; //$NON-NLS-1$
	}

	private static Attributes read(String address) {
		try (InputStream input = URI.create(address).toURL().openStream()) {
			return new Manifest(input).getMainAttributes();
		} catch (IOException | IllegalArgumentException nowhere) {
			return new Attributes();
		}
	}

	private static String value(Attributes manifest, String header) {
		@Nullable
		String value = manifest.getValue(header);
		return value == null ? "" : value; //$NON-NLS-1$
	}

	/** A header whose value may be a key of the localisation file of the bundle. */
	private static String localised(Class<?> type, Attributes manifest, String header) {
		String value = value(manifest, header);
		if (!value.startsWith("%")) { //$NON-NLS-1$
			return value;
		}
		String file = value(manifest, "Bundle-Localization"); //$NON-NLS-1$
		String address = root(type) + (file.isEmpty() ? "OSGI-INF/l10n/bundle" : file) + ".properties"; //$NON-NLS-1$ //$NON-NLS-2$
		String key = value.substring(1);
		Properties texts = LOCALISATIONS.computeIfAbsent(address, Provenances::texts);
		return texts.getProperty(key, texts.isEmpty() ? "" : key); //$NON-NLS-1$
	}

	private static Properties texts(String address) {
		Properties texts = new Properties();
		try (InputStream input = URI.create(address).toURL().openStream()) {
			texts.load(input);
		} catch (IOException | IllegalArgumentException nowhere) {
			// nobody says what the keys mean
		}
		return texts;
	}
}
