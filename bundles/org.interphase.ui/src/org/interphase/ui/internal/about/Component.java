/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A part of the product.
 *
 * @param name    name for people
 * @param version version without the build time
 * @param licence its licence, or where it stands
 * @param isOurs  whether it is a part of Interphase itself
 */
record Component(String name, String version, String licence, boolean isOurs) {

	private static final String OURS = "org.interphase."; //$NON-NLS-1$
	private static final String OUR_LICENCE = "EPL-2.0"; //$NON-NLS-1$

	/** All installed parts, ours first, then by name. */
	static List<Component> installed() {
		Bundle own = Platform.getBundle("org.interphase.ui"); //$NON-NLS-1$
		if (own == null) {
			return List.of();
		}
		return Arrays.stream(own.getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName() != null)
				.map(Component::of)
				.sorted(Comparator.comparing(Component::isOurs).reversed().thenComparing(Component::name, String.CASE_INSENSITIVE_ORDER))
				.toList();
	}

	private static Component of(Bundle bundle) {
		String symbolicName = bundle.getSymbolicName();
		boolean ours = symbolicName.startsWith(OURS);
		Version version = bundle.getVersion();
		String name = header(bundle, Constants.BUNDLE_NAME).orElse(symbolicName);
		return new Component(name, version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(), //$NON-NLS-1$
				ours ? OUR_LICENCE : licence(bundle), ours);
	}

	/** What the manifest says; many parts of the platform say it in a page of their own instead. */
	private static String licence(Bundle bundle) {
		Optional<String> stated = header(bundle, Constants.BUNDLE_LICENSE);
		if (stated.isPresent()) {
			return LicenceNames.shorten(stated.get());
		}
		return bundle.getEntry("about.html") == null ? Messages.about_licenceUnknown : Messages.about_licenceInBundle; //$NON-NLS-1$
	}

	private static Optional<String> header(Bundle bundle, String key) {
		String value = bundle.getHeaders().get(key);
		return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
	}
}
