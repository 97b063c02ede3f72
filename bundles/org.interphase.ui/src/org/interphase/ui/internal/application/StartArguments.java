/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.ui.internal.application;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.interphase.core.io.DesignFiles;
import org.interphase.ui.internal.Messages;

/**
 * What the workbench is started with, beside the options that the platform has taken: designs to open, as plain words or
 * after {@code --launcher.openFile}.
 *
 * @param designs   the files, absolute, in the order in which they were named
 * @param complaint what cannot be opened, and what can be done instead; empty if all can
 */
public record StartArguments(List<Path> designs, Optional<String> complaint) {

	private static final String OPEN = "--launcher.openFile"; //$NON-NLS-1$
	private static final String SUFFIX = '.' + DesignFiles.EXTENSION;

	/**
	 * Reads the arguments of the application. A word behind an option that is not ours may be the value of this option, so it
	 * counts only if it is called like a design.
	 *
	 * @param directory what relative paths start from
	 */
	public static StartArguments read(List<String> arguments, Path directory) {
		List<Path> designs = new ArrayList<>();
		boolean mayBeValue = false;
		for (String argument : arguments) {
			if (argument.startsWith("-")) { //$NON-NLS-1$
				mayBeValue = !argument.equals(OPEN);
			} else if (argument.endsWith(SUFFIX)) {
				Optional<Path> file = file(argument, directory);
				if (file.isEmpty()) {
					return refused(NLS.bind(Messages.start_missing, argument));
				}
				designs.add(file.get());
				mayBeValue = false;
			} else if (mayBeValue) {
				mayBeValue = false;
			} else {
				return refused(NLS.bind(Messages.start_unknown, argument));
			}
		}
		return new StartArguments(List.copyOf(designs), Optional.empty());
	}

	private static StartArguments refused(String complaint) {
		return new StartArguments(List.of(), Optional.of(complaint));
	}

	private static Optional<Path> file(String argument, Path directory) {
		try {
			return Optional.of(directory.resolve(argument).normalize()).filter(Files::isRegularFile);
		} catch (InvalidPathException noPath) {
			return Optional.empty();
		}
	}
}
