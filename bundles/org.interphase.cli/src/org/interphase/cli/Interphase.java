/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli;

import java.io.PrintStream;
import java.nio.file.Path;

import org.interphase.cli.internal.CallerDirectory;
import org.interphase.cli.internal.CommandRunner;
import org.interphase.cli.internal.Console;

/**
 * The command line of Interphase. Exit codes: 0 clean, 1 findings at or above the level asked for, 2 bad usage or bad
 * input, 3 internal failure. Needs neither OSGi nor a display.
 */
public final class Interphase {

	private Interphase() {
	}

	/** Runs a command and ends the virtual machine with its exit code. */
	public static void main(String[] args) {
		// pictures are drawn without a display, also where there is one that does not answer
		System.setProperty("java.awt.headless", "true"); //$NON-NLS-1$ //$NON-NLS-2$
		System.exit(run(args, System.out, System.err, CallerDirectory.get()));
	}

	/**
	 * Runs a command.
	 *
	 * @param args             command with its options
	 * @param out              where results go; nothing is written to it if the exit code is 2
	 * @param err              where complaints go
	 * @param workingDirectory what relative paths start from
	 * @return the exit code
	 */
	public static int run(String[] args, PrintStream out, PrintStream err, Path workingDirectory) {
		return new CommandRunner(new Console(out, err, workingDirectory)).run(args);
	}
}
