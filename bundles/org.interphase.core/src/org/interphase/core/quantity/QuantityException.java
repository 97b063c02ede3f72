/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.quantity;

/** A text that is no quantity of the expected kind. The message is one sentence for people and says what to write. */
public final class QuantityException extends Exception {

	private static final long serialVersionUID = 1L;

	/** With a message for people. */
	public QuantityException(String message) {
		super(message);
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}
}
