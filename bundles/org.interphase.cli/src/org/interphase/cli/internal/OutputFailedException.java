/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

/** The standard output does not take what is written to it. */
final class OutputFailedException extends Exception {

	private static final long serialVersionUID = 1;

	OutputFailedException(String message) {
		super(message);
	}
}
