/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.registry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Contributions on a class path, found by {@link ServiceLoader}. */
public final class ServiceContributions {

	private ServiceContributions() {
	}

	/** What the services of a class loader offer, in their default order. A class that is several services is offered once. */
	public static List<Offer> offers(ClassLoader loader) {
		List<Offer> offers = new ArrayList<>();
		Set<Class<?>> types = new HashSet<>();
		Identity.services().forEach(service -> addOffers(service, loader, types, offers));
		return Offer.inDefaultOrder(offers);
	}

	private static void addOffers(Class<?> service, ClassLoader loader, Set<Class<?>> types, List<Offer> offers) {
		Iterator<? extends ServiceLoader.Provider<?>> providers = ServiceLoader.load(service, loader).stream().iterator();
		while (true) {
			try {
				if (!providers.hasNext()) {
					return;
				}
				ServiceLoader.Provider<?> provider = providers.next();
				if (types.add(provider.type())) {
					offers.add(new Offer(provider.type().getName(), "", provider::get)); //$NON-NLS-1$
				}
			} catch (ServiceConfigurationError | LinkageError error) {
				offers.add(new Offer(service.getName(), "", () -> { //$NON-NLS-1$
					throw error;
				}));
			}
		}
	}
}
