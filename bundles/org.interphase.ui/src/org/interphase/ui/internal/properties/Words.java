/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.properties;

import java.util.Locale;

import org.interphase.core.material.Property;

/** Identifiers as words. */
public final class Words {

	private Words() {
	}

	/** The name of a property of a material, e.g. {@code Ionic conductivity}. */
	public static String of(Property property) {
		String words = property.id().replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}
}
