/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

/** Contributions of installed bundles, found through the extension points of this bundle. */
public final class ExtensionPointContributions {

	private static final String BUNDLE = "org.interphase.core."; //$NON-NLS-1$
	private static final List<String> POINTS = List.of("materials", "evidence", "estimators", "rules", "treatments", "templates",
			"importers", "exporters", "cliCommands"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private ExtensionPointContributions() {
	}

	/** What the extensions offer, in their default order; empty if there is no extension registry, as in plain Java. */
	public static Optional<List<Offer>> offers() {
		try {
			return Extensions.offers();
		} catch (NoClassDefFoundError noRegistryOnTheClassPath) {
			return Optional.empty();
		}
	}

	/** Apart, so that the outer class loads where the extension registry is missing. */
	private static final class Extensions {

		static Optional<List<Offer>> offers() {
			@Nullable
			IExtensionRegistry registry = RegistryFactory.getRegistry();
			if (registry == null) {
				return Optional.empty();
			}
			List<Offer> offers = new ArrayList<>();
			Set<String> names = new HashSet<>();
			for (String point : POINTS) {
				for (IConfigurationElement element : registry.getConfigurationElementsFor(BUNDLE + point)) {
					Offer offer = offer(element);
					if (names.add(offer.name())) {
						offers.add(offer);
					}
				}
			}
			return Optional.of(Offer.inDefaultOrder(offers));
		}

		private static Offer offer(IConfigurationElement element) {
			return new Offer(String.valueOf(element.getAttribute("class")), element.getContributor().getName(), //$NON-NLS-1$
					() -> element.createExecutableExtension("class")); //$NON-NLS-1$
		}
	}
}
