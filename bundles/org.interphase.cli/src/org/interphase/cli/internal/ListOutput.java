/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

/** Output of commands that list or show something. */
final class ListOutput extends OutputArguments {

	ListOutput() {
		super(ReportFormat.TEXT, ReportFormat.JSON);
	}
}
