/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/**
 * The folder with the user's own library, as {@code --library} names it. The libraries are read once in the life of a process, when
 * the contributions are asked for first; that is before the command line is known, because contributions add commands to it. So
 * this option is looked for ahead of all others, and is handed on in the system property that the library reads.
 */
@Command
final class LibraryFolder {

	private static final String PROPERTY = "interphase.library"; //$NON-NLS-1$

	private static boolean isRead;

	@Option(names = "--library")
	private @Nullable String folder;

	private LibraryFolder() {
	}

	/** Chooses the folder that the arguments name; without one, what was chosen outside stays. */
	static void choose(String[] args, Console console) throws BadInputException {
		LibraryFolder wanted = new LibraryFolder();
		CommandLine line = new CommandLine(wanted);
		line.setUnmatchedArgumentsAllowed(true);
		line.setOverwrittenOptionsAllowed(true);
		line.setExpandAtFiles(false);
		try {
			line.parseArgs(args);
		} catch (ParameterException e) {
			// the command itself will complain about it
			return;
		}
		String written = wanted.folder;
		Path path = written == null ? null : console.resolve(written);
		if (path != null && !Files.isDirectory(path)) {
			throw new BadInputException(Messages.get("noLibraryFolder", String.valueOf(written))); //$NON-NLS-1$
		}
		settle(path);
	}

	private static synchronized void settle(@Nullable Path wanted) throws BadInputException {
		if (wanted != null) {
			String text = wanted.toString();
			// a library that is not the one asked for must not be used without a word
			if (isRead && !Objects.equals(text, System.getProperty(PROPERTY))) {
				throw new BadInputException(Messages.get("libraryIsRead", text)); //$NON-NLS-1$
			}
			System.setProperty(PROPERTY, text);
		}
		isRead = true;
	}
}
