/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;
import org.interphase.ui.InterphaseUi;
import org.interphase.ui.internal.boundary.SectionContribution;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * A part of the product.
 *
 * @param name          name for people
 * @param vendor        who makes it
 * @param version       version without the build time
 * @param licence       its licence, or where it stands
 * @param contributions how much it contributes to what Interphase knows and does
 */
record Component(String name, String vendor, String version, String licence, long contributions) {

	/** All installed bundles, those that contribute first, then by name. */
	static List<Component> installed(Registries registries) {
		Map<String, Long> contributed = Stream
				.concat(registries.contributions().stream().map(ContributionInfo::provider),
						SectionContribution.all().stream().map(SectionContribution::provider))
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return Arrays.stream(product().getBundleContext().getBundles()).filter(bundle -> bundle.getSymbolicName() != null)
				.map(bundle -> of(bundle, contributed.getOrDefault(bundle.getSymbolicName(), 0L)))
				.sorted(Comparator.comparing((Component part) -> part.contributions == 0)
						.thenComparing(Component::name, String.CASE_INSENSITIVE_ORDER))
				.toList();
	}

	/** The bundle that stands for the product. */
	static Bundle product() {
		return FrameworkUtil.getBundle(InterphaseUi.class);
	}

	/** Version of a bundle without the build time. */
	static String version(Bundle bundle) {
		Version version = bundle.getVersion();
		return version.getMajor() + "." + version.getMinor() + '.' + version.getMicro(); //$NON-NLS-1$
	}

	private static Component of(Bundle bundle, long contributions) {
		return new Component(header(bundle, Constants.BUNDLE_NAME).orElse(bundle.getSymbolicName()),
				header(bundle, Constants.BUNDLE_VENDOR).orElse(Messages.about_notStated), version(bundle), licence(bundle), contributions);
	}

	/** What the manifest says; many parts of the platform say it in a page of their own instead. */
	private static String licence(Bundle bundle) {
		Optional<String> stated = header(bundle, Constants.BUNDLE_LICENSE);
		if (stated.isPresent()) {
			return LicenceNames.shorten(stated.get());
		}
		return bundle.getEntry("about.html") == null ? Messages.about_notStated : Messages.about_licenceInBundle; //$NON-NLS-1$
	}

	private static Optional<String> header(Bundle bundle, String key) {
		String value = bundle.getHeaders().get(key);
		return value == null || value.isBlank() ? Optional.empty() : Optional.of(value.strip());
	}
}
