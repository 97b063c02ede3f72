/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

/** Formats of reports. */
enum ReportFormat {
	/** For people. */
	TEXT("text"), //$NON-NLS-1$
	/** For programs. */
	JSON("json"), //$NON-NLS-1$
	/** For spreadsheets. */
	CSV("csv"), //$NON-NLS-1$
	/** For documents. */
	MARKDOWN("markdown"), //$NON-NLS-1$
	/** For code scanning: SARIF 2.1.0. */
	SARIF("sarif"), //$NON-NLS-1$
	/** For continuous integration: test results as JUnit's XML. */
	JUNIT("junit"); //$NON-NLS-1$

	private final String label;

	ReportFormat(String label) {
		this.label = label;
	}

	/** Name on the command line. */
	String label() {
		return label;
	}
}
