/*
 * Copyright (c) 2026 The Interphase founders.
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.interphase.cli.internal;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.interphase.cli.internal.report.Messages;

/**
 * What a command talks to.
 *
 * @param out              results
 * @param err              complaints
 * @param workingDirectory what relative paths start from
 */
public record Console(PrintStream out, PrintStream err, Path workingDirectory) {

	/** The path that the user means. */
	Path resolve(String file) throws BadInputException {
		try {
			return workingDirectory.resolve(file).normalize();
		} catch (InvalidPathException e) {
			throw new BadInputException(Messages.get("noPath", file), e); //$NON-NLS-1$
		}
	}

	/** Writes a text for people in the encoding of the terminal. */
	void printText(String text) throws OutputFailedException {
		Charset charset = out.charset();
		print(text.getBytes(charset == null ? StandardCharsets.UTF_8 : charset));
	}

	/** Writes what programs read, byte by byte. */
	void printData(byte[] content) throws OutputFailedException {
		print(content);
	}

	private void print(byte[] bytes) throws OutputFailedException {
		out.write(bytes, 0, bytes.length);
		if (out.checkError()) {
			throw new OutputFailedException(Messages.get("outputFailed")); //$NON-NLS-1$
		}
	}
}
