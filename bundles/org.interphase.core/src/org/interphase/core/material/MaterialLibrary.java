/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.material;

import java.util.Collection;

/** A source of materials: an extension of {@code org.interphase.core.materials}, a Java service, or given by code. */
public interface MaterialLibrary {

	/** Stable id of the library, e.g. {@code org.interphase.library}. */
	String id();

	/** The materials; the same, unmodifiable collection at each call. */
	Collection<MaterialRecord> materials();

	/** The sources that the values of the materials cite. */
	Collection<SourceRecord> sources();
}
