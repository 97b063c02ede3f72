/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.scripts.internal.language;

/** A script that cannot be read or that failed; the message names the file, the place and the way out. */
public final class ScriptException extends RuntimeException {

	private static final long serialVersionUID = 1;

	/** A failure with this message. */
	public ScriptException(String message) {
		super(message);
	}
}
