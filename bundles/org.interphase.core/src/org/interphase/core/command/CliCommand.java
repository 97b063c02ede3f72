/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.core.command;

import java.util.concurrent.Callable;

/**
 * A command of the command line: an extension of {@code org.interphase.core.cliCommands}, a Java service, or given by code. The
 * class carries the annotations of picocli ({@code @Command} with a name and a description, {@code @Option},
 * {@code @Parameters}); a new instance is made for each run. It prints to {@code spec.commandLine().getOut()} and returns the
 * exit code: 0 clean, 1 findings, 2 bad usage or input, 3 failure.
 */
public interface CliCommand extends Callable<Integer> {
}
