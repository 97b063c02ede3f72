/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Objects;

/** Files of a bundle beside its classes, with OSGi and without. */
public final class BundleFile {

	private BundleFile() {
	}

	/** The file at this path of the bundle that a class belongs to. */
	public static URL of(Class<?> owner, String path) {
		try {
			URI place = Objects.requireNonNull(owner.getResource(owner.getSimpleName() + ".class")).toURI();
			String up = "../".repeat(owner.getPackageName().split("\\.").length);
			return place.resolve(up + path).toURL();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Whether there is a file at this path. */
	public static boolean exists(Class<?> owner, String path) {
		try (InputStream in = of(owner, path).openStream()) {
			return true;
		} catch (IOException e) {
			return false;
		}
	}
}
