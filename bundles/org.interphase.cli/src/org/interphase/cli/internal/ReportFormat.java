/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;

import picocli.CommandLine.ITypeConverter;

/** Formats of a report. */
enum ReportFormat {
	/** For people. */
	TEXT("text"), //$NON-NLS-1$
	/** For programs. */
	JSON("json"); //$NON-NLS-1$

	private final String label;

	ReportFormat(String label) {
		this.label = label;
	}

	@Override
	public String toString() {
		return label;
	}

	/** Reads it on the command line. */
	static final class Converter implements ITypeConverter<ReportFormat> {

		@Override
		@NonNullByDefault(DefaultLocation.RETURN_TYPE)
		public ReportFormat convert(String label) {
			return Choice.of(values(), label);
		}
	}
}
