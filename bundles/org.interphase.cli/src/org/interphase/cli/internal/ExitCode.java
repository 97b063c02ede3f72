/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

/** The exit codes that scripts rely on. */
final class ExitCode {

	/** Nothing found at or above the level asked for. */
	static final int CLEAN = 0;
	/** Findings at or above the level asked for. */
	static final int FINDINGS = 1;
	/** Bad usage or bad input. */
	static final int BAD_INPUT = 2;
	/** Internal failure. */
	static final int FAILURE = 3;

	private ExitCode() {
	}
}
