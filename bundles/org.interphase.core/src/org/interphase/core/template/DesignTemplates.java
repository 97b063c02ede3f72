/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.template;

import java.util.List;

/** A source of design templates: an extension of {@code org.interphase.core.templates}, a Java service, or given by code. */
public interface DesignTemplates {

	/** Stable id of the source, e.g. {@code org.interphase.library.cells}. */
	String id();

	/** The templates in the order in which people see them; the same, unmodifiable list at each call. */
	List<DesignTemplate> templates();
}
