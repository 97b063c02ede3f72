/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.AssessmentReport;
import org.interphase.core.rule.Finding;
import org.interphase.core.rule.Severity;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** From which severity on findings make the exit code {@link ExitCode#FINDINGS}. */
enum FailOn {
	/** Errors. */
	ERROR(Severity.ERROR),
	/** Warnings and errors. */
	WARNING(Severity.WARNING),
	/** All but hints. */
	INFO(Severity.INFO),
	/** Whatever is found. */
	NEVER(null);

	private final @Nullable Severity level;

	FailOn(@Nullable Severity level) {
		this.level = level;
	}

	/** Whether a finding of this severity fails. */
	boolean failsAt(Severity severity) {
		Severity lowest = level;
		return lowest != null && severity.compareTo(lowest) >= 0;
	}

	/** The exit code for what a report holds; waived findings do not count. */
	int exitCode(AssessmentReport report) {
		return report.stacks().flatMap(stack -> stack.findings().stream()).filter(finding -> !finding.waived())
				.map(Finding::severity).anyMatch(this::failsAt) ? ExitCode.FINDINGS : ExitCode.CLEAN;
	}

	@Override
	public String toString() {
		Severity lowest = level;
		return lowest == null ? "never" : lowest.label(); //$NON-NLS-1$
	}

	/** The argument of the commands that judge. */
	static final class Argument {

		@Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", converter = Converter.class)
		private FailOn level = ERROR;

		/** What the user asks for; errors if nothing. */
		FailOn level() {
			return level;
		}
	}

	/** Reads it on the command line. */
	private static final class Converter implements ITypeConverter<FailOn> {

		@Override
		@NonNullByDefault(DefaultLocation.RETURN_TYPE)
		public FailOn convert(String label) {
			return Choice.of(values(), label);
		}
	}
}
