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

	/** Performance that was reported, as people read it, e.g. {@code 145 mAh/g}; empty if none. */
	default String reported() {
		return ""; //$NON-NLS-1$
	}

	/** Where it was published; empty if nowhere. */
	default String source() {
		return ""; //$NON-NLS-1$
	}

	/** A new design that belongs to the caller. */
	Design create();
}
