/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.interphase.cli.internal.report.Messages;

import picocli.CommandLine.Option;

/** Where a report or picture is written to. */
class ReportTarget {

	@Option(names = "--out", paramLabel = "FILE")
	private @Nullable String out;

	/** The file as the user wrote it; null for the standard output. */
	@Nullable
	final String written() {
		return out;
	}

	/** Refuses a file that cannot be written or would overwrite an input, before any work is done for it. */
	final void check(Console console, List<InputDesign> inputs) throws BadInputException {
		String written = out;
		if (written == null) {
			return;
		}
		Path target = console.resolve(written);
		AtomicFile.check(target, written);
		for (InputDesign input : inputs) {
			input.refuseAsTarget(target, written);
		}
	}

	/** Writes a text for people as a whole or not at all: to a file in UTF-8, to a terminal in its encoding. */
	final void writeText(Console console, String text) throws BadInputException, OutputFailedException {
		if (out == null) {
			console.printText(text);
		} else {
			writeData(console, text.getBytes(StandardCharsets.UTF_8));
		}
	}

	/** Writes what programs read as a whole or not at all. */
	final void writeData(Console console, byte[] content) throws BadInputException, OutputFailedException {
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
