/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Complaints about how a command is called. */
final class Usage {

	private Usage() {
	}

	/** Bad usage of a command. */
	static ParameterException bad(@Nullable CommandSpec command, String text) {
		if (command == null) {
			throw new IllegalStateException(text);
		}
		return new ParameterException(command.commandLine(), text);
	}
}
