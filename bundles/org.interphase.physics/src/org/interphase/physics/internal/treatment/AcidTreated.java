/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.physics.internal.treatment;

/** Etched with an acid. */
public final class AcidTreated extends Cleaning {

	/** The kind. */
	public AcidTreated() {
		super("acid-treated", "Acid-treated", "taken over from the polished face", Double.NEGATIVE_INFINITY,
				"acid-etched", "etched");
	}
}
