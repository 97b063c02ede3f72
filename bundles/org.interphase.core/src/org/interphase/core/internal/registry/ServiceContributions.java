/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

import org.interphase.core.registry.Registries;

/** Contributions on a class path, found by {@link ServiceLoader}. */
public final class ServiceContributions {

	private ServiceContributions() {
	}

	/** Adds them all; one that cannot be loaded is noted and does not hinder the others. */
	public static void addTo(Registries.Builder builder) {
		Identity.services().forEach(service -> addServices(service, builder));
	}

	private static void addServices(Class<?> service, Registries.Builder builder) {
		Iterator<?> contributions = ServiceLoader.load(service, ServiceContributions.class.getClassLoader()).iterator();
		while (true) {
			try {
				if (!contributions.hasNext()) {
					return;
				}
				builder.add(contributions.next());
			} catch (ServiceConfigurationError error) {
				builder.addProblem(service.getName(), String.valueOf(error.getMessage()));
			}
		}
	}
}
