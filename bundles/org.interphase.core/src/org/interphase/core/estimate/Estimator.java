/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.estimate;

/** What all estimators have in common. Estimators have no state and may be called from several threads. */
public interface Estimator {

	/** Stable id, e.g. {@code org.interphase.physics.bulk}. */
	String id();

	/** Name shown to people. */
	String name();
}
