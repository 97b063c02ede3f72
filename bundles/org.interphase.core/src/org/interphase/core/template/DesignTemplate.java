/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.template;

import org.interphase.model.Design;

/** A design to start from, e.g. a published cell. */
public interface DesignTemplate {

	/** Stable id, e.g. {@code C08}. */
	String id();

	/** Name shown to people. */
	String name();

	/** What it is, in one sentence; may be empty. */
	String description();

	/** A new design that belongs to the caller. */
	Design create();
}
