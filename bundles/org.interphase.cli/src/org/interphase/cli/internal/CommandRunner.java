/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.PrintWriter;
import java.util.function.Supplier;

import org.interphase.cli.internal.report.Messages;
import org.interphase.core.registry.Registries;

import picocli.CommandLine;

/** Runs one command and turns whatever goes wrong into one line and an exit code. */
public final class CommandRunner {

	private static final int USAGE_WIDTH = 100;

	private final Console console;
	private final Supplier<Registries> installed;
	private final InterphaseCommand root = new InterphaseCommand();
	private final Complaints complaints;

	/** A runner for one command, with what is installed. */
	public CommandRunner(Console console) {
		this(console, Registries::standard);
	}

	/** A runner for one command, with these contributions. */
	CommandRunner(Console console, Supplier<Registries> installed) {
		this.console = console;
		this.installed = installed;
		complaints = new Complaints(console, root::wantsTrace);
	}

	/** Runs a command and returns its exit code. */
	public int run(String[] args) {
		try {
			LibraryFolder.choose(args, console);
			CommandLine line = commandLine(ScriptFolders.added(args, console, installed.get()));
			int exitCode = line.execute(args);
			line.getOut().flush();
			return exitCode;
		} catch (BadInputException e) {
			return complaints.stopped(e);
		} catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
			return complaints.failed(e);
		}
	}

	private CommandLine commandLine(Registries registries) {
		CommandLine line = new CommandLine(root);
		addBuiltIn(line, registries);
		line.setResourceBundle(Messages.usage());
		ContributedCommands contributed = new ContributedCommands(registries, console, complaints);
		contributed.addTo(line);
		line.setUsageHelpWidth(USAGE_WIDTH);
		line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
		line.setOut(new PrintWriter(console.out(), true));
		line.setErr(new PrintWriter(console.err(), true));
		// an argument that starts with @ is a file or a notation, never a list of arguments
		line.setExpandAtFiles(false);
		line.setCaseInsensitiveEnumValuesAllowed(true);
		line.setParameterExceptionHandler((problem, arguments) -> complaints.badUsage(problem));
		line.setExecutionExceptionHandler((problem, command, result) -> complaints.stopped(problem));
		line.setExecutionStrategy(contributed::execute);
		return line;
	}

	private void addBuiltIn(CommandLine line, Registries registries) {
		line.addSubcommand("assess", new AssessCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("validate", new ValidateCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("estimate", new EstimateCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("explain", new ExplainCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("sweep", new SweepCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("render", new RenderCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("report", new ReportCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("new", new NewCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("convert", new ConvertCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("diff", new DiffCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("rules", new RulesCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("library", new LibraryCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("contributions", new ContributionsCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("calibrate", new CalibrateCommand(console, registries)); //$NON-NLS-1$
		line.addSubcommand("help", new HelpCommand()); //$NON-NLS-1$
	}
}
