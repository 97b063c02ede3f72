/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/**
 * What all estimators have in common. Estimators have no state and may be called from several threads: what they answer, and the
 * equations in it, depends on nothing but what they are asked.
 */
public interface Estimator {

	/** Stable id, e.g. {@code org.interphase.physics.bulk}. */
	String id();

	/** Name shown to people. */
	String name();

	/** How far it looks. Without a word of the author it may look at the whole stack. */
	default Reach reach() {
		return Reach.STACK;
	}
}
