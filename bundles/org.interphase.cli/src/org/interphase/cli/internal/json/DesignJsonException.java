/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal.json;

/** A text that is no design in the interchange form. The message says where, what is wrong, and the way out. */
public final class DesignJsonException extends Exception {

	private static final long serialVersionUID = 1L;

	DesignJsonException(String message) {
		super(message);
	}
}
