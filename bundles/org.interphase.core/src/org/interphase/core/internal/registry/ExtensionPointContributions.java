/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.interphase.core.registry.Registries;

/** Contributions of installed bundles, found through the extension points of this bundle. */
public final class ExtensionPointContributions {

	private static final String BUNDLE = "org.interphase.core."; //$NON-NLS-1$
	private static final List<String> POINTS = List.of("materials", "evidence", "estimators", "rules", "treatments", "templates",
			"importers", "exporters", "cliCommands"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$

	private ExtensionPointContributions() {
	}

	/**
	 * Adds them all; one that cannot be loaded is noted and does not hinder the others.
	 *
	 * @return false if there is no extension registry, as in plain Java
	 */
	public static boolean addTo(Registries.Builder builder) {
		try {
			return Loader.addTo(builder);
		} catch (NoClassDefFoundError noRegistryOnTheClassPath) {
			return false;
		}
	}

	/** Apart, so that the outer class loads where the extension registry is missing. */
	private static final class Loader {

		static boolean addTo(Registries.Builder builder) {
			IExtensionRegistry registry = RegistryFactory.getRegistry();
			if (registry == null) {
				return false;
			}
			for (String point : POINTS) {
				for (IConfigurationElement element : registry.getConfigurationElementsFor(BUNDLE + point)) {
					add(element, builder);
				}
			}
			return true;
		}

		private static void add(IConfigurationElement element, Registries.Builder builder) {
			try {
				builder.add(element.createExecutableExtension("class")); //$NON-NLS-1$
			} catch (CoreException | LinkageError | RuntimeException failure) {
				builder.addProblem(element.getAttribute("class") + " of " + element.getContributor().getName(), //$NON-NLS-1$ //$NON-NLS-2$
						String.valueOf(failure.getMessage()));
			}
		}
	}
}
