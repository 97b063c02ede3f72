/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal;

/** What the product is called; the same in every language. */
public final class Logo {

	/** Name of the product. */
	public static final String NAME = "Interphase"; //$NON-NLS-1$

	private Logo() {
	}
}
