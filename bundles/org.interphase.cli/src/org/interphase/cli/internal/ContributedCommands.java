/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;
import org.interphase.cli.internal.report.UsageTexts;
import org.interphase.core.command.CliCommand;
import org.interphase.core.registry.ContributionInfo;
import org.interphase.core.registry.Registries;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Commands that other bundles bring. One that cannot be used is told of; all others go on. */
final class ContributedCommands {

	private final Registries registries;
	private final Console console;
	private final Complaints complaints;
	private final Map<Object, String> names = new IdentityHashMap<>();

	ContributedCommands(Registries registries, Console console, Complaints complaints) {
		this.registries = registries;
		this.console = console;
		this.complaints = complaints;
	}

	/** Adds them to a command line, each as a new instance of its class. */
	void addTo(CommandLine line) {
		for (CliCommand command : registries.commands()) {
			String type = command.getClass().getName();
			String provider = provider(type);
			try {
				add(line, command.getClass(), provider);
			} catch (RuntimeException | ReflectiveOperationException | LinkageError e) {
				Throwable thrown = e instanceof InvocationTargetException ? e.getCause() : e;
				complaints.tell(Messages.get("commandNotLoaded", type, provider, Complaints.named(thrown == null ? e : thrown))); //$NON-NLS-1$
			}
		}
	}

	private void add(CommandLine line, Class<? extends CliCommand> type, String provider)
			throws ReflectiveOperationException {
		CommandLine added = make(type);
		String name = added.getCommandName();
		if (!name.matches("[\\w-]+")) { //$NON-NLS-1$
			complaints.tell(Messages.get("commandNotNamed", type.getName(), provider)); //$NON-NLS-1$
			return;
		}
		if (line.getSubcommands().containsKey(name)) {
			complaints.tell(Messages.get("commandTaken", name, type.getName(), provider)); //$NON-NLS-1$
			return;
		}
		// what does not fit under our common options shows on a command line that is thrown away
		new CommandLine(new InterphaseCommand()).addSubcommand(name, make(type));
		describe(added.getCommandSpec().usageMessage(), provider);
		names.put(added.getCommand(), Messages.get("commandOf", name, provider)); //$NON-NLS-1$
		line.addSubcommand(name, added);
	}

	private CommandLine make(Class<? extends CliCommand> type) throws ReflectiveOperationException {
		Constructor<? extends CliCommand> constructor = type.getDeclaredConstructor();
		CommandLine line = new CommandLine(constructor.newInstance());
		keepTexts(line);
		// the directory of the process need not be the one that the user is in
		line.registerConverter(Path.class, console::resolve);
		line.registerConverter(File.class, text -> console.resolve(text).toFile());
		return line;
	}

	/** Our texts of options such as --format are not theirs. */
	private static void keepTexts(CommandLine line) {
		if (line.getResourceBundle() == null) {
			line.setResourceBundle(UsageTexts.of(line.getCommandSpec()));
		}
		line.getSubcommands().values().forEach(ContributedCommands::keepTexts);
	}

	private static void describe(UsageMessageSpec usage, String provider) {
		String by = provider.replace("%", "%%"); //$NON-NLS-1$ //$NON-NLS-2$
		if (usage.header().length > 0) {
			usage.header(withProvider(usage.header(), by));
		} else {
			usage.description(withProvider(usage.description(), by));
		}
	}

	private static String[] withProvider(String[] lines, String provider) {
		if (lines.length == 0) {
			return new String[] { Messages.get("contributedBy", provider) }; //$NON-NLS-1$
		}
		String[] told = lines.clone();
		told[0] = Messages.get("describedBy", lines[0], provider); //$NON-NLS-1$
		return told;
	}

	private String provider(String type) {
		return registries.contributions().stream().filter(known -> known.type().equals(type))
				.map(ContributionInfo::provider).findFirst().orElse(""); //$NON-NLS-1$
	}

	/** Runs the command that was asked for; a failure of a contributed one bears its name. */
	int execute(ParseResult parsed) {
		String contributed = asked(parsed);
		if (contributed == null) {
			return new RunLast().execute(parsed);
		}
		try {
			return new RunLast().execute(parsed);
		} catch (ExecutionException e) {
			Throwable cause = e.getCause();
			throw failed(e.getCommandLine(), contributed, cause == null ? e : cause);
		} catch (LinkageError | AssertionError | StackOverflowError e) {
			throw failed(parsed.commandSpec().commandLine(), contributed, e);
		}
	}

	private static ExecutionException failed(CommandLine line, String contributed, Throwable reason) {
		return new ExecutionException(line, contributed, new ContributionFailedException(contributed, reason));
	}

	private @Nullable String asked(ParseResult parsed) {
		for (CommandLine line : parsed.asCommandLineList()) {
			String name = names.get(line.getCommand());
			if (name != null) {
				return name;
			}
		}
		return null;
	}
}
