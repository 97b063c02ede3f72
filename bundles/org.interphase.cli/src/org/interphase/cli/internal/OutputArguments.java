/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which format a report is written, and where to. */
class OutputArguments extends ReportTarget {

	private final List<ReportFormat> offered;
	private ReportFormat format;

	@Spec(Spec.Target.MIXEE)
	private @Nullable CommandSpec command;

	/** With the formats that the command offers, the default first. */
	OutputArguments(ReportFormat... offered) {
		this.offered = List.of(offered);
		format = offered[0];
	}

	@Option(names = "--format", paramLabel = "FORMAT")
	final void setFormat(String label) {
		format = offered.stream().filter(choice -> choice.label().equalsIgnoreCase(label)).findFirst()
				.orElseThrow(() -> Usage.bad(command, Messages.get("badFormat", label, //$NON-NLS-1$
						String.join(", ", offered.stream().map(ReportFormat::label).toList())))); //$NON-NLS-1$
	}

	/** The format. */
	ReportFormat format() {
		return format;
	}

	/** Writes the report as a whole or not at all. */
	void write(Console console, String report) throws BadInputException, OutputFailedException {
		if (format == ReportFormat.TEXT) {
			writeText(console, report);
		} else {
			writeData(console, report.getBytes(StandardCharsets.UTF_8));
		}
	}
}
