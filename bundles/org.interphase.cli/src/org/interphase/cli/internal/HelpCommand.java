/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the help of a command, or of the command line as a whole. */
@Command(name = "help")
final class HelpCommand implements Runnable {

	@Spec
	private @Nullable CommandSpec spec;

	@Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "command")
	private List<String> path = new ArrayList<>();

	@Override
	public void run() {
		CommandSpec own = spec;
		if (own == null) {
			throw new IllegalStateException();
		}
		CommandLine shown = own.commandLine().getParent();
		for (String name : path) {
			CommandLine named = shown.getSubcommands().get(name);
			if (named == null) {
				throw new ParameterException(shown, Messages.get("noCommand", String.join(" ", path))); //$NON-NLS-1$ //$NON-NLS-2$
			}
			shown = named;
		}
		shown.usage(shown.getOut());
	}
}
