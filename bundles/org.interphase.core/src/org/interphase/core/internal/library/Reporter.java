/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.internal.library;

/** Takes the problems of the entry that is being checked. */
@FunctionalInterface
public interface Reporter {

	/**
	 * Notes a problem.
	 *
	 * @param property id of the property or name of the column; may be empty
	 * @param message  what is wrong
	 * @param wayOut   what to do about it
	 */
	void report(String property, String message, String wayOut);
}
