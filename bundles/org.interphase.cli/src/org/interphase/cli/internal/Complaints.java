/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.Version;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what went wrong, and which exit code that makes. */
final class Complaints {

	private final Console console;
	private final BooleanSupplier traced;

	/**
	 * Complaints about one command.
	 *
	 * @param traced whether the user wants to see where a failure came from
	 */
	Complaints(Console console, BooleanSupplier traced) {
		this.console = console;
		this.traced = traced;
	}

	/** A command was called in a way that it does not understand. */
	int badUsage(ParameterException problem) {
		CommandLine command = problem.getCommandLine();
		String text = oneLine(problem.getMessage());
		if (problem instanceof UnmatchedArgumentException unmatched) {
			text = unmatched(unmatched, text);
		}
		String name = command.getCommandSpec().qualifiedName();
		String help = Version.TOOL + " help" + name.substring(Version.TOOL.length()); //$NON-NLS-1$
		tell(Messages.get("badUsage", withoutStop(text), help)); //$NON-NLS-1$
		trace(problem);
		return ExitCode.BAD_INPUT;
	}

	private static String unmatched(UnmatchedArgumentException problem, String text) {
		String word = problem.getUnmatched().getFirst();
		boolean isCommand = problem.getCommandLine().getParent() == null && !problem.isUnknownOption();
		if (isCommand && (word.contains(".") || word.contains("/"))) { //$NON-NLS-1$ //$NON-NLS-2$
			return Messages.get("noCommandForFile", word); //$NON-NLS-1$
		}
		String told = isCommand ? Messages.get("noCommand", word) : text; //$NON-NLS-1$
		List<String> suggestions = problem.getSuggestions();
		return suggestions.isEmpty() ? told : Messages.get("didYouMean", told, String.join(", ", suggestions)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A command gave up. */
	int stopped(Exception problem) {
		if (problem instanceof BadInputException bad) {
			tell(oneLine(bad.getMessage()));
			if (!bad.picture().isEmpty()) {
				console.err().println(bad.picture());
			}
			trace(bad);
			return ExitCode.BAD_INPUT;
		}
		if (problem instanceof OutputFailedException) {
			tell(oneLine(problem.getMessage()));
			trace(problem);
			return ExitCode.FAILURE;
		}
		return failed(problem);
	}

	/** Something failed that should not. */
	int failed(Throwable problem) {
		if (problem instanceof OutOfMemoryError) {
			tell(Messages.get("outOfMemory")); //$NON-NLS-1$
			trace(problem);
			return ExitCode.FAILURE;
		}
		String what = problem instanceof ContributionFailedException failed
				? Messages.get("ofContribution", failed.contribution(), named(failed.reason())) //$NON-NLS-1$
				: named(problem);
		tell(Messages.get(traced.getAsBoolean() ? "failureTraced" : "failure", withoutStop(what))); //$NON-NLS-1$ //$NON-NLS-2$
		trace(problem);
		return ExitCode.FAILURE;
	}

	/** Tells something beside the result. */
	void tell(String text) {
		console.err().println(Version.TOOL + ": " + text); //$NON-NLS-1$
		console.err().flush();
	}

	/** Class and message of a failure in one line. */
	static String named(Throwable problem) {
		String message = problem.getMessage();
		return problem.getClass().getSimpleName() + (message == null ? "" : ": " + oneLine(message)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void trace(Throwable problem) {
		if (traced.getAsBoolean()) {
			problem.printStackTrace(console.err());
		}
	}

	private static String oneLine(@Nullable String text) {
		return text == null ? "" : text.strip().replaceAll("\\s*\\R\\s*", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String withoutStop(String text) {
		return text.endsWith(".") ? text.substring(0, text.length() - 1) : text; //$NON-NLS-1$
	}
}
