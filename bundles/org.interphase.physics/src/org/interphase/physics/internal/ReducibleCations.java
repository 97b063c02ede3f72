/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.interphase.core.material.MaterialRecord;
import org.interphase.core.material.Property;

/** Cations of an electrolyte that lithium reduces to an electron-conducting interphase. */
public final class ReducibleCations {

	private static final Set<String> FORMERS = Set.of("Ti4+", "Ge4+", "Sn4+");

	private ReducibleCations() {
	}

	/** Those of the material; empty if it has none or nothing is known. */
	public static List<String> of(MaterialRecord material) {
		return Arrays.stream(material.text(Property.REDUCIBLE_CATIONS).split("[,;\\s]+")).filter(FORMERS::contains)
				.toList();
	}
}
