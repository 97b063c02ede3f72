/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine.Option;

/** The file that a design is written to. It is never overwritten unless the user says so. */
final class DesignTarget {

	@Option(names = "--out", paramLabel = "FILE", descriptionKey = "design-out")
	private @Nullable String out;

	@Option(names = "--force")
	private boolean force;

	/** The file as the user wrote it; null for the standard output. */
	@Nullable
	String written() {
		return out;
	}

	/** Refuses a file that is there already or cannot be written. */
	void check(Console console) throws BadInputException {
		String written = out;
		if (written == null) {
			return;
		}
		Path target = console.resolve(written);
		AtomicFile.check(target, written);
		if (Files.exists(target) && !force) {
			throw new BadInputException(Messages.get("outExists", written)); //$NON-NLS-1$
		}
	}

	/** Writes the design as a whole or not at all. */
	void write(Console console, byte[] content) throws BadInputException, OutputFailedException {
		String written = out;
		if (written == null) {
			console.printData(content);
			return;
		}
		try {
			AtomicFile.write(console.resolve(written), content);
		} catch (IOException e) {
			throw new BadInputException(Messages.get("outNotWritten", written, String.valueOf(e.getMessage())), e); //$NON-NLS-1$
		}
	}
}
