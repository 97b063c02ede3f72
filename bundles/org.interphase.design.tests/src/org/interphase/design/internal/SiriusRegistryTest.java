/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.design.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

/** The way to Sirius, with a registry of the same shape. */
class SiriusRegistryTest {

	/** A registry with the two methods that are used of the one of Sirius. */
	public static final class Registry {

		private static final Registry INSTANCE = new Registry();

		/** As in Sirius. */
		public static Registry getInstance() {
			return INSTANCE;
		}

		/** As in Sirius: refuses what it cannot read with an empty set. */
		public Set<String> registerFromPlugin(String path) {
			return path.endsWith(".odesign") ? Set.of("viewpoint of " + path) : Set.of();
		}
	}

	@Test
	void registers() throws Exception {
		assertEquals(Set.of("viewpoint of b/d/x.odesign"), new SiriusRegistry(Registry.class).register("b/d/x.odesign"));
	}

	@Test
	void tellsWhatWasRefused() throws Exception {
		assertTrue(new SiriusRegistry(Registry.class).register("b/x.txt").isEmpty());
	}

	@Test
	void anotherRegistryIsAnError() {
		assertThrows(ReflectiveOperationException.class, () -> new SiriusRegistry(String.class).register("b/x.odesign"));
	}
}
