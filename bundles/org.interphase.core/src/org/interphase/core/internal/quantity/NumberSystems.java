/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.quantity;

import tech.units.indriya.function.Calculus;

/**
 * Lets Indriya find its number system. It looks for it as a Java service by the context class loader of whichever thread
 * comes first; where bundles have class loaders of their own, that one need not see Indriya.
 */
final class NumberSystems {

	private NumberSystems() {
	}

	static void makeKnown() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(Calculus.class.getClassLoader());
		try {
			Calculus.currentNumberSystem();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
