/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.PrintWriter;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.Version;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command and turns whatever goes wrong into one line and an exit code. */
public final class CommandRunner {

	private static final int USAGE_WIDTH = 100;

	private final Console console;
	private final InterphaseCommand root = new InterphaseCommand();

	/** A runner for one command. */
	public CommandRunner(Console console) {
		this.console = console;
	}

	/** Runs a command and returns its exit code. */
	public int run(String[] args) {
		try {
			return commandLine().execute(args);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			return failed(e);
		}
	}

	private CommandLine commandLine() {
		CommandLine line = new CommandLine(root);
		line.addSubcommand("assess", new AssessCommand(console)); //$NON-NLS-1$
		line.addSubcommand("help", new HelpCommand()); //$NON-NLS-1$
		line.setResourceBundle(Messages.usage());
		line.setUsageHelpWidth(USAGE_WIDTH);
		line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		line.setOut(new PrintWriter(console.out(), true));
		line.setErr(new PrintWriter(console.err(), true));
		// an argument that starts with @ is a file or a notation, never a list of arguments
		line.setExpandAtFiles(false);
		line.setParameterExceptionHandler((problem, arguments) -> badUsage(problem));
		line.setExecutionExceptionHandler((problem, command, result) -> stopped(problem));
		return line;
	}

	private int badUsage(ParameterException problem) {
		CommandLine command = problem.getCommandLine();
		String text = oneLine(problem.getMessage());
		if (problem instanceof UnmatchedArgumentException unmatched) {
			List<String> suggestions = unmatched.getSuggestions();
			if (!suggestions.isEmpty()) {
				text = Messages.get("didYouMean", text, String.join(", ", suggestions)); //$NON-NLS-1$ //$NON-NLS-2$
			}
		}
		String help = command.getParent() == null ? "help" : "help " + command.getCommandName(); //$NON-NLS-1$ //$NON-NLS-2$
		complain(Messages.get("badUsage", withoutStop(text), Version.TOOL + " " + help)); //$NON-NLS-1$ //$NON-NLS-2$
		trace(problem);
		return ExitCode.BAD_INPUT;
	}

	private int stopped(Exception problem) {
		if (problem instanceof BadInputException bad) {
			complain(oneLine(bad.getMessage()));
			if (!bad.picture().isEmpty()) {
				console.err().println(bad.picture());
			}
			trace(bad);
			return ExitCode.BAD_INPUT;
		}
		if (problem instanceof OutputFailedException) {
			complain(oneLine(problem.getMessage()));
			trace(problem);
			return ExitCode.FAILURE;
		}
		return failed(problem);
	}

	private int failed(Throwable problem) {
		if (problem instanceof OutOfMemoryError) {
			complain(Messages.get("outOfMemory")); //$NON-NLS-1$
			trace(problem);
			return ExitCode.FAILURE;
		}
		String message = problem.getMessage();
		String what = problem.getClass().getSimpleName() + (message == null ? "" : ": " + oneLine(message)); //$NON-NLS-1$ //$NON-NLS-2$
		complain(Messages.get(root.wantsTrace() ? "failureTraced" : "failure", withoutStop(what))); //$NON-NLS-1$ //$NON-NLS-2$
		trace(problem);
		return ExitCode.FAILURE;
	}

	private void complain(String text) {
		console.err().println(Version.TOOL + ": " + text); //$NON-NLS-1$
		console.err().flush();
	}

	private void trace(Throwable problem) {
		if (root.wantsTrace()) {
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
