/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

/** The viewpoint registry of Sirius, reached by reflection so that this bundle also lives where there is no Sirius. */
public final class SiriusRegistry {

	private static final String BUNDLE = "org.eclipse.sirius"; //$NON-NLS-1$
	private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry"; //$NON-NLS-1$

	private final Class<?> type;

	/** The registry of this class; it has the two methods of the one of Sirius that are used. */
	public SiriusRegistry(Class<?> type) {
		this.type = type;
	}

	/**
	 * The registry of the installed Sirius.
	 *
	 * @throws ClassNotFoundException if there is none
	 */
	public static SiriusRegistry ofPlatform() throws ClassNotFoundException {
		Bundle sirius = Platform.getBundle(BUNDLE);
		if (sirius == null) {
			throw new ClassNotFoundException(REGISTRY);
		}
		return new SiriusRegistry(sirius.loadClass(REGISTRY));
	}

	/**
	 * Registers a specification.
	 *
	 * @param specification bundle and path
	 * @return its viewpoints; empty if the registry refused it
	 * @throws ReflectiveOperationException if the registry is another one than expected, or failed
	 */
	public Set<?> register(String specification) throws ReflectiveOperationException {
		Object registry = type.getMethod("getInstance").invoke(null); //$NON-NLS-1$
		Object viewpoints = type.getMethod("registerFromPlugin", String.class).invoke(registry, specification); //$NON-NLS-1$
		return viewpoints instanceof Set<?> found ? found : Set.of();
	}
}
